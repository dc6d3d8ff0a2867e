import type { Report } from '@/lib/articles/report';
import { compare } from '@/lib/events/compare-reports';
import type { Group } from '@/lib/events/group';
import { Cast } from '@/lib/questions/cast';
import { indexBy, type LikenessIndex } from '@/lib/questions/likeness-index';
import { saidIn, type Said } from '@/lib/questions/said';
import { sureTogether } from '@/lib/questions/told-twice';
import { makeRng, type Rng } from '@/lib/rng';
import type { Document, Reading } from '@/lib/statements/statement';
import { lastName } from '@/lib/text/last-name';
import { findSentences } from '@/lib/text/sentences';
import { overlaps, type Span } from '@/lib/text/span';

/** A sentence of a report's body. */
export type Sentence = { report: Report; span: Span; text: string };

/** A document of the event, and the report that tells of it. */
export type KnownDocument = { document: Document; report: Report };

/** All that the kinds and checks know of one event, worked out once. */
export type World = {
  readings: readonly Reading[];
  groups: Group[];
  /** By the id of a statement, the ids of the reports in which surely nothing tells it. */
  absentFrom: ReadonlyMap<string, readonly string[]>;
  cast: Cast;
  said: Said[];
  sentences: Sentence[];
  documents: KnownDocument[];
  /** The sentences of each report, by its id, and the words of each speaker, by name: to find what is like given words. */
  told: ReadonlyMap<string, LikenessIndex>;
  heard: ReadonlyMap<string, LikenessIndex>;
  /** Speakers of other events, who may stand beside the right one when this event has too few. None is named in its reports. */
  others: string[];
  /** Who published or passed on: outlets and agencies of the reports. */
  outlets: string[];
  /** Numbers for one matter: the same seed and matter, the same numbers, whatever else is asked. */
  rngFor(...matter: string[]): Rng;
  reportOf(id: string): Report | null;
  saidOf(statementId: string): Said | null;
};

/** Reads the event that the reports tell of. `library`: full names of people who speak in other events. */
export function makeWorld(readings: readonly Reading[], seed: string | number = 1, library: readonly string[] = []): World {
  const cast = new Cast(readings);
  const sentences = readings.flatMap(({ report }) => sentencesOf(report));
  const said = sureTogether(readings.flatMap((reading) => saidIn(reading, cast, sentences.filter((each) => each.report === reading.report).map((each) => each.span))));
  const reports = new Map(readings.map(({ report }) => [report.id, report]));
  const byStatement = new Map(said.map((each) => [each.statement.id, each]));
  return {
    readings,
    ...compare([...readings]),
    cast,
    said,
    sentences,
    documents: readings.flatMap(({ report, documents }) => documents.map((document) => ({ document, report }))),
    told: indexBy(sentences, ({ report }) => report.id, ({ text }) => text),
    heard: indexBy(said, bearerOf, ({ words }) => words),
    others: library.filter((name) => name.includes(' ') && !readings.some(({ report }) => report.text.includes(lastName(name)))),
    outlets: [...new Set(readings.flatMap(({ report }) => [report.outlet, ...report.agencies]).filter((name) => name !== null))],
    rngFor: (...matter) => makeRng([String(seed), ...matter].join('|')),
    reportOf: (id) => reports.get(id) ?? null,
    saidOf: (id) => byStatement.get(id) ?? null,
  };
}

function sentencesOf(report: Report): Sentence[] {
  return findSentences(report.text)
    .map((span) => afterFurniture(report, span))
    .filter((span) => span !== null)
    .map((span) => ({ report, span, text: report.text.slice(span.start, span.end) }));
}

/** A sentence without the dateline before it or the notice behind it; null when it is furniture. */
function afterFurniture(report: Report, span: Span): Span | null {
  let { start, end } = span;
  for (const piece of report.furniture.filter((each) => overlaps(each, span))) {
    if (piece.start <= start) start = Math.max(start, piece.end);
    else end = Math.min(end, piece.start);
  }
  const lead = /^[\s–—-]*/.exec(report.text.slice(start, end))?.[0].length ?? 0;
  return end - start - lead > 1 ? { start: start + lead, end } : null;
}

/** Above this likeness two texts are taken to tell the same. */
const same = 0.5;

function bearerOf({ speaker, statement }: Said): string {
  return speaker?.name ?? statement.speaker?.name ?? '';
}

/** Whether any report lets this person say what these words say, in whatever wording. */
export function isSaidBy({ heard }: World, name: string, words: string): boolean {
  return (heard.get(name)?.highest(words) ?? 0) >= same;
}

/** Whether a report tells the same anywhere, in its own voice or another's. */
export function isToldIn({ told }: World, reportId: string, words: string, atLeast = same): boolean {
  return (told.get(reportId)?.highest(words) ?? 0) >= atLeast;
}
