import type { Token } from './tokens';

/** Whether a token divides, or none is there: a comma, a dash, a bracket, the end. */
export const isMark = (t: Token | undefined) => !t || /^(?:comma|stop|colon|dash|open|close|mark)$/.test(t.tag);
