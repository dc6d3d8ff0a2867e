import type { Check } from '@/lib/checks/check';
import { holdsWords } from '@/lib/questions/carried';
import { deedOf } from '@/lib/questions/deeds';
import { isGapped } from '@/lib/questions/gaps/is-gapped';
import { bare } from '@/lib/questions/likeness';
import { keysOf } from '@/lib/questions/option-texts';
import type { Question, Skill } from '@/lib/questions/question';
import type { Said } from '@/lib/questions/said';
import type { World } from '@/lib/questions/world';
import { covers, overlaps } from '@/lib/text/span';

/** Skills whose keys hang on who said it. */
const attributing = new Set<Skill>(['attribution', 'provenance', 'claim-or-fact', 'level', 'comparing', 'replies', 'circumstance']);

/** A speaker that was hard to make out may be the wrong one. */
export const lowConfidence: Check = {
  name: 'low-confidence',
  reason: 'It is not certain enough who said it.',
  test(question, world) {
    // "Lund rejected Okoro’s claim that …" shows who did, whatever else was read in its sentence.
    const isTold = question.skill === 'replies' && /^… | …(?:’s)? /.test(question.prompt.quote ?? '');
    // That words stand in one quotation is shown by its marks, whoever said them.
    const isUnnamed = (question.kind === 'finish-the-quote' && question.stem.startsWith('How does this quotation ')) || (question.kind === 'direct-or-paraphrase' && / give this remark, shown /.test(question.stem));
    if (!attributing.has(question.skill) || isTold || isUnnamed || isGapped(question)) return null;
    const asked = askedOf(question, world);
    // So does "Lund rejected any delay".
    const isDeed = (said: Said) => question.prompt.quote?.startsWith('… ') && question.prompt.quote === `… ${deedOf(said)}`;
    const doubtful = asked.filter((said) => !said.isSure && !isDeed(said));
    // The same words may be read twice in one place, once for certain; or stand in two reports, of which one is certain.
    const isVouched = (said: Said) => asked.some((other) => other.isSure && ((other.report === said.report && overlaps(other.statement.quote, said.statement.quote)) || (question.skill === 'comparing' && other.report !== said.report && (said.speaker === null || said.speaker === other.speaker) && holdsWords(said, other))));
    const isDoubtful = doubtful.some((said) => !isVouched(said));
    if (isDoubtful) return 'the speaker is uncertain';
    const claimant = asked.map(claimantOf).find((name) => name !== null);
    return claimant ? `it may be ${claimant}’s claim` : null;
  },
};

/** “Responding to Reed’s stated belief that | the wall would hold, Lund said …”: the belief is Reed's. */
function claimantOf({ report, speaker, statement: { quote } }: Said): string | null {
  const before = report.text.slice(Math.max(0, quote.start - 90), quote.start);
  const name = /(\p{Lu}[\p{L}-]+)[’']s? (?:\p{Ll}+ ){0,2}(?:belief|claim|view|statement|assertion|suggestion|argument|warning|promise|remark|comment|contention|allegation|accusation|prediction|charge|pledge|vow)s? that\s*[“"]?$/u.exec(before)?.[1];
  return name && !speaker?.name.includes(name) ? name : null;
}

/** The statements of the marked passages whose words are shown; where none is, those that the first passage holds. */
function askedOf(question: Question, world: World): Said[] {
  const shown = [question.prompt.quote ?? '', ...keysOf(question), ...(question.format === 'match' ? question.slots : [])].map(bare).filter((text) => text.includes(' '));
  const near = world.said.filter((said) => question.evidence.some((piece) => piece.reportId === said.report.id && overlaps(piece, said.statement.quote)));
  const asked = near.filter((said) => shown.some((text) => text.includes(bare(said.words)) || bare(said.words).includes(text.replace(/^.* said that /, ''))));
  const [first] = question.evidence;
  return asked.length > 0 || !first ? asked : onlyWhenAllAreDoubtful(near.filter((said) => said.report.id === first.reportId && covers(first, said.statement.quote)));
}

const onlyWhenAllAreDoubtful = (held: Said[]) => (held.every(({ isSure }) => !isSure) ? held : []);
