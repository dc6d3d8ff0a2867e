import type { Report } from '@/lib/articles/report';
import { nameOf } from '@/lib/questions/describe';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { makeEvidence } from '@/lib/questions/evidence';
import type { Draft } from '@/lib/questions/kind';
import { looseIn } from '@/lib/questions/loose-reference';
import { anybody } from '@/lib/questions/loose-words';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import type { Said } from '@/lib/questions/said';
import { isAskable } from '@/lib/questions/sureness';
import { capital, countWords, standing } from '@/lib/questions/wording';
import { isSaidBy, isToldIn, type Sentence, type World } from '@/lib/questions/world';

/** So many claims of a report are looked for among sentences of its own. */
const mostClaims = 2;

/**
 * What a report tells by itself beside what it gives as somebody's claim: one sentence of its own among claims, and claims among sentences of its own.
 * `plain`: sentences of the report's own voice, in an order of chance.
 */
export function voicesApart(report: Report, plain: Sentence[], world: World): Draft[] {
  const claims = world.said.filter((said): said is Claim => said.report.id === report.id && isClaim(said));
  const label = reportLabel(report);
  const short = shortLabel(report);
  if (!label || !short) return [];
  const own = plain.flatMap((sentence) => ownAmongClaims({ label, short }, sentence, claims, world) ?? []).slice(0, 1);
  const seen = new Set<string>();
  const others = claims.flatMap((claim) => {
    if (seen.size >= mostClaims || seen.has(claim.speaker.name)) return [];
    const draft = claimAmongOwn({ label, short }, claim, plain, world);
    if (draft) seen.add(claim.speaker.name);
    return draft ?? [];
  });
  return [...own, ...others];
}

type Claim = Said & { speaker: NonNullable<Said['speaker']> };
type Labels = { label: string; short: string };

/** A whole clause in the reporter's words that stands alone, of somebody with a name. */
function isClaim(said: Said): said is Claim {
  return isAskable(said) && !anybody.test(said.words) && said.isClause && said.statement.level === 'indirect' && countWords(said.words) >= 7 && !looseIn(said) && !/[“”"]/.test(said.words);
}

/** "Which of these does the Gazette report tell in its own voice, while it gives the others as somebody’s claims?" */
function ownAmongClaims({ label, short }: Labels, { report, span, text }: Sentence, claims: Claim[], world: World): Draft | null {
  const key = standing(text);
  const distractors = pick([comparable(claims.map(({ words }) => standing(words)), key)], world.rngFor('own-among-claims', report.id));
  if (distractors.length < fewest) return null;
  return {
    stem: `Which of these does ${label} tell in its own voice, while it gives the others as somebody’s claims?`,
    prompt: { ask: `Which of these does ${short} tell in its own voice?`, quote: null, note: 'The others are given as somebody’s claims.' },
    explanation: 'The report tells this itself; each of the others it gives as what somebody said.',
    evidence: [makeEvidence(report, span)],
    fact: { about: 'voice', matter: text, answer: 'own-among-claims' },
    difficulty: 0.65,
    key,
    distractors,
  };
}

/** "Which of these does the Gazette report give as a claim of Ruth Baker, while it tells the others in its own voice?" */
function claimAmongOwn({ label, short }: Labels, claim: Claim, plain: Sentence[], world: World): Draft | null {
  const name = nameOf(claim);
  const key = standing(claim.words);
  const free = plain.filter(({ text }) => !isSaidBy(world, claim.speaker.name, text));
  // Told by the report elsewhere in its own voice as well, it would be both.
  if (plain.some(({ text }) => text.includes(claim.words)) || !isToldIn(world, claim.report.id, claim.words)) return null;
  const distractors = pick([comparable(free.map(({ text }) => standing(text)), key)], world.rngFor('claim-among-own', claim.statement.id));
  if (distractors.length < fewest) return null;
  return {
    stem: `Which of these does ${label} give as a claim of ${name}, while it tells the others in its own voice?`,
    prompt: { ask: `Which of these is a claim of ${name}?`, quote: null, note: `${capital(short)} tells the others in its own voice.` },
    explanation: `The report gives this as what ${name} said, and tells the others by itself.`,
    evidence: claim.evidence,
    fact: { about: 'voice', matter: claim.words, answer: `claim of ${claim.speaker.name}` },
    difficulty: 0.6,
    key,
    distractors,
  };
}
