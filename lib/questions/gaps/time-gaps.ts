import { most } from '@/lib/questions/distractors';
import { aboutGap, askForGap, shownGap, type Gap } from '@/lib/questions/gaps/gap';
import type { Standing } from '@/lib/questions/gaps/standing';
import type { World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';
import { months } from '@/lib/text/months';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import { findWords } from '@/lib/text/words';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const anyMonth = new RegExp(`\\b(?:${months.join('|')})\\b`, 'gu');
const month = new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|of|from|by|[Dd]uring) (?:early |late |mid-)?)(?:${months.join('|')})(?= \\d{4}\\b|[,;. ]|$)(?! \\d{1,2}\\b)`, 'u');
const anyWeekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const weekday = /(?<=(?<!,) (?:on )?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=[,;. ]|$)(?! (?:\p{Lu}|night live|school|papers?|edition))/u;
/** A season, a feast or another day tells the month, or the day of the week. */
const tells = /\b(?:spring|summer|autumn|fall|winter|Christmas|Easter|Thanksgiving|Ramadan|elections?|Elections?|midterms?|primary|primaries|caucus\w*|inaugurat\w+|Inauguration|New Year|holiday|quarter|months? (?:ago|later|earlier|before|after))\b/;
const otherDay = /\b(?:today|yesterday|tomorrow|weekend|church|services|day (?:before|after|earlier|later)|days (?:before|after|earlier|later|ago)|Super|Black|Good|Cyber|Bloody)\b/;

/** The month that a sentence names once, without a day, "opened in March 2009"; or the one day of the week, "opened on Monday". */
export function timeGaps(sentence: Standing, world: World): Gap[] {
  const { words } = sentence;
  const [ofMonth, ofDay] = [month.exec(words), weekday.exec(words)];
  if (ofMonth && words.match(anyMonth)?.length === 1 && !tells.test(words) && !sentence.label.includes(ofMonth[0])) return [gapAt(sentence, ofMonth, 'month', months, 0, world)];
  // When a paper wrote of it is no news.
  // “Harbour News Sunday” is a programme.
  const isDay = ofDay && !/\p{Lu}\S* $/u.test(words.slice(0, ofDay.index)) && !/\breported\b/.test(words) && words.match(anyWeekday)?.length === 1 && !words.match(anyMonth) && !tells.test(words) && !otherDay.test(words) && !isOfSpeech(words, ofDay.index);
  return isDay ? [gapAt(sentence, ofDay, 'day of the week', weekdays, 1, world)] : [];
}

/** "said on Tuesday": when something was said is asked otherwise. */
const isOfSpeech = (words: string, at: number) => findWords(words.slice(Math.max(0, at - 22), at)).some(({ lower }) => findSpeechVerb(lower)) || findWords(words.slice(at, at + 26)).some(({ lower }) => findSpeechVerb(lower));

function gapAt(sentence: Standing, { 0: key, index }: RegExpExecArray, thing: string, all: string[], rank: number, world: World): Gap {
  const write = () => {
    const shown = shownGap(sentence, { start: index, end: index + key.length }, world);
    return shown && [{ ...askForGap(shown, thing, world), ...aboutGap(sentence, 'circumstance', key), difficulty: 0.7, key, distractors: others(key, all, world.rngFor('time', sentence.words)) }];
  };
  return { sort: 'time', sentence, rank, write };
}

/** Others of the same turn, not far from it; of months none that is next to it. */
function others(key: string, all: string[], rng: () => number): string[] {
  const at = all.indexOf(key);
  const steps = all.length > 7 ? [-4, -3, -2, 2, 3, 4] : [1, 2, 3, 4, 5, 6];
  return shuffled(steps, rng).slice(0, most).map((by) => all[(at + by + all.length) % all.length]!);
}
