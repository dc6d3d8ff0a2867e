import type { Group } from '@/lib/events/group';
import { hashOf, makeFactId } from '@/lib/questions/fact-id';
import type { Evidence, Prompt, Question, Skill } from '@/lib/questions/question';
import type { Said } from '@/lib/questions/said';
import type { KnownDocument, Sentence, World } from '@/lib/questions/world';
import { shuffled } from '@/lib/rng';

/** What a kind writes; ids and the order of the options are added to it. */
export type Draft = {
  stem: string;
  prompt: Prompt;
  explanation: string;
  /** The words of the report that are asked about: a passage may hold several facts. */
  matter: string;
  evidence: Evidence[];
  difficulty: number;
  /** One right answer makes a choice; a list of them, a "several". */
  key: string | string[];
  distractors: string[];
};

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
  const { key, distractors, matter, ...asked } = draft;
  const keys = [key].flat();
  const factId = makeFactId(name, draft.evidence[0]?.text ?? '', matter, [...keys].sort().join('\n'));
  const options = shuffled([...keys, ...distractors], world.rngFor('options', factId));
  const id = hashOf('question', factId, draft.stem, ...[...options].sort());
  const base = { ...asked, id, factId, kind: name, skill, difficulty: Math.round(Math.min(1, Math.max(0, draft.difficulty)) * 100) / 100 };
  return Array.isArray(key)
    ? { ...base, format: 'several', options, answer: key.map((each) => options.indexOf(each)).sort((a, b) => a - b) }
    : { ...base, format: 'choice', options, answer: options.indexOf(key) };
}
