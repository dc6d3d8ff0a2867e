import type { Group } from '@/lib/events/group';
import { hashOf, makeFactId, type Fact } from '@/lib/questions/fact-id';
import type { Answerable, Evidence, Prompt, Question, Skill } from '@/lib/questions/question';
import type { Said } from '@/lib/questions/said';
import type { KnownDocument, Sentence, World } from '@/lib/questions/world';
import { sequenceOf } from '@/lib/questions/sequence';
import { shuffled, type Rng } from '@/lib/rng';

/** What a kind writes; ids and the order of the options are added to it. */
export type Draft = {
  stem: string;
  prompt: Prompt;
  explanation: string;
  fact: Fact;
  evidence: Evidence[];
  difficulty: number;
} & Choosing;

/** One that is answered by choosing. */
export type ChoiceDraft = Extract<Draft, { key: unknown }>;

/** What there is to choose from, each format in the shape in which it is easiest to write. */
type Choosing =
  /** One right answer makes a choice; a list of them, a "several". */
  | { key: string | string[]; distractors: string[] }
  /** Items as they should stand. */
  | { inOrder: string[] }
  /** What belongs to what; `spare`: options that belong to nothing. */
  | { pairs: { slot: string; option: string }[]; spare: string[] }
  /** Every spelling that counts, first the one that is shown. */
  | { accepted: string[] }
  /** A passage sentence by sentence, and which of them show it. */
  | { sentences: string[]; breaks: number[]; shownBy: number[] };

/** Questions about one thing, or null when it gives none. */
type Make<Thing> = (thing: Thing, world: World) => Draft[] | null;

type Makers = {
  make?: Make<Said>;
  makeFromDocument?: Make<KnownDocument>;
  makeFromGroup?: Make<Group>;
  makeFromSentence?: Make<Sentence>;
  /** For what is asked about an event as a whole. */
  makeFromEvent?: (world: World) => Draft[] | null;
};

/** A way of asking: what it is called, what it trains, and what it makes of an event. */
export type Kind = { name: string; title: string; skill: Skill; ask(world: World): Question[] };

/** Makes a kind of what it does with a statement (a document, a group of tellings, a sentence). */
export function defineKind({ name, title, skill, ...makers }: Omit<Kind, 'ask'> & Makers): Kind {
  const drafts = (world: World): Draft[] =>
    [
      ...world.said.map((said) => makers.make?.(said, world)),
      ...world.documents.map((document) => makers.makeFromDocument?.(document, world)),
      ...world.groups.map((group) => makers.makeFromGroup?.(group, world)),
      ...(makers.makeFromSentence ? world.sentences.map((sentence) => makers.makeFromSentence?.(sentence, world)) : []),
      makers.makeFromEvent?.(world),
    ].flatMap((made) => made ?? []);
  return { name, title, skill, ask: (world) => drafts(world).map((draft) => finish({ name, skill }, draft, world)) };
}

function finish({ name, skill }: Pick<Kind, 'name' | 'skill'>, draft: Draft, world: World): Question {
  const { stem, prompt, explanation, fact, evidence } = draft;
  const factId = makeFactId(fact, evidence[0]?.text ?? '');
  const answerable = toAnswerable(draft, world.rngFor('options', name, factId));
  const options = answerable.format === 'text' ? answerable.accepted : answerable.options;
  const id = hashOf('question', name, factId, stem, ...[...options].sort());
  const difficulty = Math.round(Math.min(1, Math.max(0, draft.difficulty)) * 100) / 100;
  return { id, factId, kind: name, skill, stem, prompt, explanation, evidence, difficulty, ...answerable };
}

function toAnswerable(draft: Choosing, rng: Rng): Answerable {
  if ('accepted' in draft) return { format: 'text', accepted: draft.accepted };
  if ('sentences' in draft) return { format: 'span', options: draft.sentences, breaks: draft.breaks, answer: draft.shownBy };
  if ('inOrder' in draft) {
    const options = shuffled(draft.inOrder, rng);
    return { format: 'order', options, answer: draft.inOrder.map((item) => options.indexOf(item)) };
  }
  if ('pairs' in draft) {
    const options = shuffled([...new Set([...draft.pairs.map(({ option }) => option), ...draft.spare])], rng);
    return { format: 'match', slots: draft.pairs.map(({ slot }) => slot), options, answer: draft.pairs.map(({ option }) => options.indexOf(option)) };
  }
  const { key, distractors } = draft;
  const mixed = shuffled([...[key].flat(), ...distractors], rng);
  const options = sequenceOf(mixed)?.map((place) => mixed[place]!) ?? mixed;
  return Array.isArray(key)
    ? { format: 'several', options, answer: key.map((each) => options.indexOf(each)).sort((a, b) => a - b) }
    : { format: 'choice', options, answer: options.indexOf(key) };
}
