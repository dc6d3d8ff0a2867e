import { isSubject } from '@/lib/questions/deeds';
import { nameOf } from '@/lib/questions/describe';
import { isOnlyBearer, type Matter } from '@/lib/questions/matters/matter';
import type { Said } from '@/lib/questions/said';
import type { Sentence, World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { covers } from '@/lib/text/span';

const denials = /^(?:(?:has|had) )?(?:\p{L}+ly )?(?:denied|disputed|rejected|dismissed|rebutted|refuted|contradicted|ruled out)$/u;
/** Another word of turning something down: it may tell the same. */
const denial = /\b(?:den(?:y|ie[sd]|ying|ials?)|disput\w+|reject\w*|dismiss\w*|rebut\w*|refut\w+|contradict\w*|rul(?:ed|es|ing) out|refus\w+|disagree\w*|baseless|false|untrue)\b|\bnot (?:true|so)\b/i;

/** "… tells what Mark Hall disputed?": it needs none of the words, which may be hard to show. */
export function denialMatters(world: World): Matter[] {
  return world.said.flatMap((said) => {
    const shown = world.sentences.find(({ report, span }) => report === said.report && covers(span, said.statement.quote));
    const verb = shown && deniedBy(said);
    return verb && said.speaker && covers(shown.span, said.statement.cue!) && isOnlyBearer(said.speaker, world) ? [denialMatter(said, shown, verb, world)] : [];
  });
}

/** "disputed", where the name itself stands before it. */
function deniedBy({ report: { text }, speaker, statement: { denies, unsaid, cue, quote, speaker: mention } }: Said): string | null {
  if (!denies || unsaid || speaker?.sort !== 'person' || !cue || !mention || mention.end > cue.start || cue.end > quote.start) return null;
  const verb = text.slice(cue.start, cue.end);
  return denials.test(verb) && isSubject(text, mention, cue, speaker.name) ? verb : null;
}

function denialMatter(said: Said, shown: Sentence, verb: string, world: World): Matter {
  const last = lastName(said.speaker!.name);
  const isAlso = (other: Sentence) => world.said.some((each) => each !== said && each.statement.denies && each.speaker === said.speaker && each.report === other.report && covers(other.span, each.statement.quote));
  return {
    shown,
    asks: `tells what ${nameOf(said)} ${verb}`,
    lead: '',
    explanation: `It says that ${nameOf(said)} ${verb} it.`,
    fact: { about: 'reply', matter: said.words, answer: said.speaker!.name },
    evidence: said.evidence,
    difficulty: 0.45,
    isRival: (other) => isAlso(other) || (denial.test(other.text) && (hasName(other.text, last) || /\b(?:he|she)\b/i.test(other.text))),
    // His name alone must not find it.
    isFair: (passage) => passage.filter(({ text }) => hasName(text, last)).length > 1,
  };
}
