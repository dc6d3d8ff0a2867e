import { fewest, pick } from '@/lib/questions/distractors';
import { withThe } from '@/lib/questions/documents';
import { ownVoice } from '@/lib/questions/fixed-options';
import type { Draft } from '@/lib/questions/kind';
import { likelyCrowds } from '@/lib/questions/likely-provisions';
import { likeness } from '@/lib/questions/likeness';
import { asQuestion, capital } from '@/lib/questions/wording';
import { isSaidBy, type World } from '@/lib/questions/world';

/** What a report says of a document, or lets somebody say of it (`whose`). */
export type AskedClaim = { name: string; relation: string; thing: string; whose: string | null; label: string; short: string; evidence: Draft['evidence'] };

/** "Who says that the tests are a breach of Resolution 2231?" */
export function askWhose({ name, relation, thing, whose, label, short, evidence }: AskedClaim, world: World): Draft | null {
  if (!whose) return null;
  const claimant = world.cast.find(whose);
  const claim = `${withThe(name)} ${relation} ${thing}`;
  const people = world.cast.people.filter((other) => other.speaks && other !== claimant && other.sort === claimant?.sort && !isSaidBy(world, other.name, `${name} ${thing}`) && !claim.includes(other.name)).map((other) => other.name);
  const isHeard = (crowd: string) => world.sentences.some(({ text }) => text.includes(crowd.split(' and ')[0]!) && likeness(text, claim) >= 0.5);
  const others = claimant ? people : likelyCrowds.filter((crowd) => !isHeard(crowd));
  const distractors = [ownVoice, ...pick([others], world.rngFor('whose-claim', name, thing), 2)];
  if (distractors.length < fewest) return null;
  return {
    stem: asQuestion(`In ${label}, who says that ${claim}`),
    prompt: { ask: `Who says so in ${short}?`, quote: claim, note: null },
    explanation: `The report gives this as what ${whose} ${/ and |s$/.test(whose) ? 'say' : 'says'}, not as its own finding.`,
    evidence,
    fact: { about: 'voice', matter: claim, answer: whose },
    difficulty: 0.5,
    key: claimant ? whose : capital(whose),
    distractors: distractors.map(capital),
  };
}
