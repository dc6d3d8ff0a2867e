import { circumstancesOf } from '@/lib/questions/circumstances';
import { writeDate } from '@/lib/questions/dates';
import { isOnlyBearer, type Matter } from '@/lib/questions/matters/matter';
import { nameOf } from '@/lib/questions/describe';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import type { Sentence, World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { placeNames } from '@/lib/text/place-names';
import { covers, overlaps } from '@/lib/text/span';

const setting = /\b(?:conference|briefing|speech|interview|rally|hearing|debate|summit|meeting|reporters|spoke|speaking|visit|trip|arriv\w+)\b/i;
const day = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b\.? \d|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:yesterday|today|tonight|day|morning|evening|afternoon|night|week|weekend|month|earlier|later|ago)\b/i;

/** "… shows where John Kerry was speaking?", "… on which day …?" */
export function circumstanceMatters(world: World): Matter[] {
  return world.said.flatMap((said) => {
    const shown = world.sentences.find(({ report, span }) => report === said.report && covers(span, said.statement.quote) && said.statement.cue !== null && covers(span, said.statement.cue));
    if (!shown || !isAskable(said) || !isOnlyBearer(said.speaker, world)) return [];
    const { place, date } = circumstancesOf(said, world);
    return [place ? placeMatter(said, shown, place, world) : null, date?.length === 10 && named.test(shown.text) ? dayMatter(said, shown, date) : null].filter((matter) => matter !== null);
  });
}

function placeMatter(said: Said, shown: Sentence, place: string, world: World): Matter {
  const isElsewhere = (other: Sentence) => world.said.some((each) => each !== said && each.speaker === said.speaker && each.report === other.report && overlaps(each.statement.quote, other.span) && circumstancesOf(each, world).place !== null);
  return {
    ...common(said, shown),
    asks: `shows where ${nameOf(said)} was speaking`,
    explanation: `It tells the place beside the words: ${place}.`,
    fact: { about: 'circumstance', matter: `place: ${said.words}`, answer: place },
    isRival: (other) => hasName(other.text, place) || isElsewhere(other) || (setting.test(other.text) && /\b(?:in|at|to|from) (?:the )?\p{Lu}/u.test(other.text)),
    isFair: (passage) => passage.some((other) => other !== shown && [...placeNames].some((name) => hasName(other.text, name))),
  };
}

/** "tonight" gives a day to nobody who does not know that of print. */
const named = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b\.? \d|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

function dayMatter(said: Said, shown: Sentence, date: string): Matter {
  const last = lastName(said.speaker!.name);
  return {
    ...common(said, shown),
    asks: `shows on which day ${nameOf(said)} spoke`,
    explanation: `It gives the day: ${writeDate(date)}.`,
    fact: { about: 'circumstance', matter: `date: ${said.words}`, answer: writeDate(date) },
    // A day in another sentence may be that of other words of the same person.
    isRival: (other) => day.test(other.text),
    isFair: (passage) => passage.filter(({ text }) => hasName(text, last)).length > 1,
  };
}

function common(said: Said, shown: Sentence) {
  return { shown, lead: '', evidence: said.evidence, difficulty: 0.5 };
}
