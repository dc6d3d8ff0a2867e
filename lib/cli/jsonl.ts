import { StringDecoder } from 'node:string_decoder';

/** A line of a stream; null where it was longer than allowed, and its words were not kept. */
export type StreamLine = { number: number; text: string | null };

/** The lines of a stream, one at a time: no more than one line and one chunk is in memory. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, longest: number): AsyncGenerator<StreamLine> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  const finish = (): StreamLine => {
    const text = length > longest ? null : pieces.join('').replace(/\r$/, '');
    pieces = [];
    length = 0;
    return { number: ++number, text };
  };
  const keep = (piece: string): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece) pieces.push(piece);
  };
  for await (const chunk of stream) {
    const words = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    let from = 0;
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
      keep(words.slice(from, at));
      yield finish();
      from = at + 1;
    }
    keep(words.slice(from));
  }
  keep(decoder.end());
  if (length > 0) yield finish();
}
