import type { Answerable, Question } from '@/lib/questions/question';
import { keyOf, toShown, type Response } from '@/lib/quiz/response';
import type { Reading } from '@/lib/statements/statement';
import { db } from '@/lib/db/client';
import { makeId } from '@/lib/db/id';
import { parseQuestion } from '@/lib/db/question-body';
import { getSitting, saveAnswer, type Verdict } from '@/lib/db/sittings';
import { storeQuestions } from '@/lib/db/store-questions';
import { addReports } from '@/lib/db/store-reports';
import { createGuest, signUp } from '@/lib/db/users';
import type { Viewer } from '@/lib/db/viewer';

const speakers = ['Ada Fernsby', 'Olu Marsh', 'Ines Pardoe', 'Tom Wray', 'Greta Holm', 'Sunil Rao', 'Bea Quill', 'Joss Tarn', 'Mina Voss', 'Eli Crane'];
const claims = ['the north pier is safe', 'tickets will cost less', 'the crane was rented', 'no ferry ran at night', 'the wall fell slowly', 'two buoys are missing', 'divers start on Tuesday', 'the lamp needs a new lens', 'gulls nest in the shed', 'nets must be dry'];

/** One sentence of report for each claim, each a paragraph of its own. */
const text = ['Harbour works go on', ...claims.map((claim, i) => `${speakers[i]} told the meeting that ${claim}. The room was quiet.`)].join('\n\n');

const reading = (outlet: string, id: string, body: string): Reading => ({
  report: { id, text: body, outlet, headline: 'Harbour works go on', bylines: ['J. Reed'], dateline: null, publishedAt: '2026-03-06', agencies: [], licence: null, furniture: [] },
  statements: [], documents: [],
});

function question(i: number, over: Partial<{ id: string; stem: string; kind: string }> = {}): Question {
  const claim = claims[i]!;
  const start = text.indexOf(claim);
  const others = [1, 2, 3].map((step) => speakers[(i + step) % speakers.length]!);
  return {
    id: `q${i}`, factId: `fact-${i}`, kind: 'who-said', skill: i % 2 ? 'attribution' : 'provenance', stem: `Who told the meeting that ${claim}?`,
    prompt: { ask: 'Who said it?', quote: claim, note: null }, explanation: `CANARY-WHY-${i}`, difficulty: i / 10,
    evidence: [{ reportId: 'made-1', start, end: start + claim.length, text: claim, prefix: 'CANARY-PREFIX', suffix: 'CANARY-SUFFIX' }],
    format: 'choice', options: [speakers[i]!, ...others], answer: 0, ...over,
  };
}

export type World = { eventId: string; slug: string; questionIds: string[] };

/** An event with two reports, ten published questions about ten facts, and one of "several" answers among them. */
export async function makeWorld({ slug = 'harbour', ownerId = null }: { slug?: string; ownerId?: string | null } = {}): Promise<World> {
  const { prisma } = await db();
  const eventId = `event-${slug}`;
  await prisma.event.create({ data: { id: eventId, slug, title: 'The harbour works', ownerId } });
  const source = { licence: 'CC BY 4.0', basedOn: { outlet: 'The Gull', publishedAt: '2026-03-05' } };
  await addReports(prisma, eventId, [
    { reading: reading('The Quay', 'made-1', text), source, seriesId: `${slug}-1` },
    { reading: reading('Pier News', 'made-2', 'Another report of the harbour.'), source, seriesId: `${slug}-2` },
  ]);
  const nine = claims.slice(0, 9).map((_, i) => question(i));
  const several: Question = { ...question(9), format: 'several', options: speakers.slice(6), answer: [1, 3] };
  const questionIds = await storeQuestions(prisma, { eventId, authorId: ownerId, status: 'published', questions: [...nine, several], refused: [] });
  return { eventId, slug, questionIds };
}

/** An event that asks one question in each format. */
export async function makeWorldOfFormats(slug = 'formats'): Promise<World> {
  const { prisma } = await db();
  const eventId = `event-${slug}`;
  await prisma.event.create({ data: { id: eventId, slug, title: 'Every way of asking' } });
  await addReports(prisma, eventId, [{ reading: reading('The Quay', 'made-1', text), source: { licence: 'CC BY 4.0', basedOn: { outlet: 'The Gull', publishedAt: '2026-03-05' } }, seriesId: `${slug}-1` }]);
  // No two of them have words in common: a set leaves out what another question tells.
  const answerables: Answerable[] = [
    { format: 'choice', options: speakers.slice(0, 4), answer: 0 },
    { format: 'several', options: ['red rope', 'green paint', 'old iron', 'new glass'], answer: [0, 2] },
    { format: 'order', options: ['storm', 'flood', 'repair', 'feast'], answer: [2, 0, 3, 1] },
    { format: 'match', slots: ['a mast', 'an oar', 'a keel'], options: ['pine', 'ash', 'oak', 'elm'], answer: [2, 0, 1] },
    { format: 'text', accepted: ['CANARY-TYPED', 'CANARY-SPELLING'] },
    { format: 'span', options: ['It rained.', 'Snow fell.', 'Hail came.', 'Fog stayed.'], breaks: [2], answer: [3] },
  ];
  const questions = answerables.map((answerable, i): Question => {
    const { format: _format, options: _options, answer: _answer, ...asked } = question(i) as Extract<Question, { format: 'choice' }>;
    return { ...asked, ...answerable };
  });
  const questionIds = await storeQuestions(prisma, { eventId, authorId: null, status: 'published', questions, refused: [] });
  return { eventId, slug, questionIds };
}

/** A second wording of the fact that question `i` of an event asks. */
export async function addRewording(eventId: string, i: number): Promise<void> {
  const { prisma } = await db();
  await storeQuestions(prisma, { eventId, authorId: null, status: 'published', refused: [], questions: [question(i, { id: `q${i}-again`, stem: `Whose word is it that ${claims[i]}?`, kind: 'whose-word' })] });
}

export async function makeGuest(timeZone = 'Europe/London'): Promise<Viewer> {
  return (await createGuest(timeZone)).viewer;
}

let accounts = 0;
/** An account of a teacher; the first account of an installation would be the administrator, so one is made before. */
export async function makeAccount(name: string, role: 'learner' | 'teacher' = 'teacher'): Promise<Viewer> {
  const make = (who: string, as: 'learner' | 'teacher') => signUp(null, { name: who, email: `${who.toLowerCase()}${++accounts}@example.org`, passwordHash: 'x', timeZone: 'Europe/London', role: as });
  const { prisma } = await db();
  if ((await prisma.setting.count({ where: { key: 'administrator' } })) === 0) await make('First', 'teacher');
  return (await make(name, role)).viewer;
}

/** The answer that is right, in the order in which this person sees the options. */
export async function rightAnswer(itemId: string): Promise<Response> {
  const { prisma } = await db();
  const { optionOrder, questionVersion } = await prisma.sittingItem.findUniqueOrThrow({ where: { id: itemId }, include: { questionVersion: true } });
  return toShown(keyOf(parseQuestion(questionVersion.body)), optionOrder as number[]);
}

/** The places that are right where one or several options are chosen. */
export async function rightPlaces(itemId: string): Promise<number[]> {
  const right = await rightAnswer(itemId);
  if (right.format === 'choice') return [right.choice];
  if (right.format === 'several') return right.choices.toSorted((a, b) => a - b);
  throw new Error(`A question of the format ${right.format} has no right places.`);
}

/** An answer of the same format that is not right. */
function spoiled(right: Response, options: number): Response {
  const other = (place: number) => (place + 1) % options;
  switch (right.format) {
    case 'choice': return { format: 'choice', choice: other(right.choice) };
    case 'several': return { format: 'several', choices: [Array.from({ length: options }, (_, place) => place).find((place) => !right.choices.includes(place))!] };
    case 'order': return { format: 'order', order: right.order.toReversed() };
    case 'match': return { format: 'match', pairs: right.pairs.map((place) => other(place!)) };
    case 'text': return { format: 'text', text: 'something else' };
    case 'span': return { format: 'span', place: other(right.place) };
  }
}

/** Answers what is asked now, rightly or not. */
export async function answerNext(viewer: Viewer, sittingId: string, now: Date, isRight = true, key = makeId()): Promise<Verdict & { itemId: string }> {
  const { current } = await getSitting(viewer, sittingId);
  if (!current) throw new Error('Nothing is asked any more.');
  const right = await rightAnswer(current.itemId);
  const response = isRight ? right : spoiled(right, current.format === 'text' ? 0 : current.options.length);
  return { itemId: current.itemId, ...(await saveAnswer(viewer, { key, sittingId, itemId: current.itemId, response, elapsedMs: 3000, now })) };
}
