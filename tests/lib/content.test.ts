import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFile } from '@/lib/articles/read-content';
import { readReport } from '@/lib/articles/read-report';
import { makeQuestions } from '@/lib/pipeline';
import { readArticle } from '@/lib/statements/read';

const root = path.resolve(import.meta.dirname, '../..');
const library = path.join(root, 'content');
const events = fs.readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const reportsOf = (slug: string) => fs.readdirSync(path.join(library, slug)).filter((name) => name.endsWith('.md')).sort();
const contentOf = (slug: string, name: string) => readContentFile(fs.readFileSync(path.join(library, slug, name), 'utf8'));

describe.each(events)('%s', (slug) => {
  const contents = reportsOf(slug).map((name) => contentOf(slug, name));

  it('says what the event is', () => {
    const about = parse(fs.readFileSync(path.join(library, slug, 'event.yaml'), 'utf8')) as Record<string, string>;
    expect(Object.keys(about).sort()).toEqual(['happenedOn', 'place', 'summary', 'title']);
  });

  it('has reports of 150 to 350 words, each naming the report that it retells', () => {
    for (const { text, source } of contents) {
      expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(150);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(350);
      expect(source.basedOn?.outlet).toBeTruthy();
    }
  });
});

const tehran = reportsOf('tehran-missiles-2016').map((name) => contentOf('tehran-missiles-2016', name));

describe('the quiz of the first event', () => {
  const { questions } = makeQuestions(tehran.map(({ text, about }) => readArticle(readReport(text, about))));

  it.each(['who-said', 'who-reported', 'what-it-covers', 'which-report', 'how-worded'])('asks %s', (kind) => {
    expect(questions.filter((question) => question.kind === kind).length).toBeGreaterThan(0);
  });

  it('has at least 15 questions of at least 7 kinds', () => {
    expect(questions.length).toBeGreaterThanOrEqual(15);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7);
  });

  it.each<[kind: string, words: string, answer: string]>([
    ['who-said', 'different kind of relationship with Iran', 'Mark Toner'],
    ['who-said', 'a deliberate message of defiance', 'James Clapper'],
    ['who-said', 'not open to negotiation', 'Mohammad Javad Zarif'],
    ['who-said', 'Washington was ready for talks', 'John Kerry'],
    ['who-reported', 'no JCPOA for defense issues', 'ISNA'],
    ['what-it-covers', 'does NOT ban', 'the testing of conventional arms'],
    ['which-report', 'a deliberate message of defiance', 'Only the CNSNews.com report'],
    ['which-report', 'know well that Iran’s missile', 'Both reports'],
    ['how-worded', 'instead of “would”', 'will'],
  ])('%s: %s → %s', (kind, words, answer) => {
    const question = questions.find((each) => each.kind === kind && each.stem.includes(words));
    expect(question?.format === 'choice' ? question.options[question.answer] : null).toBe(answer);
  });

  it('dates the press conference, not the day of print', () => {
    expect(questions.find(({ stem }) => stem.includes('press conference'))?.stem).toContain('10 April 2016');
  });
});
