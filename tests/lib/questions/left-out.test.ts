import { describe, expect, it } from 'vitest';
import { leftOut } from '@/lib/questions/kinds/left-out';
import { keysOf, wrongOnesOf } from '@/lib/questions/option-texts';
import { makeWorld } from '@/lib/questions/world';
import { daily, gazette } from './harbour';

const asked = leftOut.ask(makeWorld([gazette, daily], 7));
const about = (outlet: string) => asked.filter(({ stem }) => stem.includes(`the ${outlet} report of`) && stem.indexOf(outlet) < stem.indexOf('leave out'));

describe('left-out', () => {
  it.each<[outlet: string, key: RegExp, wrong: RegExp]>([
    ['Coast Daily', /^David Okoro/, /^(?:Elena Marsh|Ruth Baker|Joan Pike)/],
    ['Harbour Gazette', /^Joan Pike/, /^(?:Elena Marsh|Ruth Baker|David Okoro|Amos Reed)/],
  ])('asks what the %s report does not have', (outlet, key, wrong) => {
    const questions = about(outlet);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      expect(keysOf(question).every((each) => key.test(each))).toBe(true);
      expect(wrongOnesOf(question).every((each) => wrong.test(each))).toBe(true);
    }
  });

  it('shows the key in the one report and the others in the other one', () => {
    for (const { evidence, stem } of about('Coast Daily')) {
      expect(evidence[0]!.reportId).toBe(gazette.report.id);
      expect(evidence.some(({ reportId }) => reportId === daily.report.id), stem).toBe(true);
    }
  });

  it('asks nothing about one report', () => {
    expect(leftOut.ask(makeWorld([gazette], 7))).toEqual([]);
  });

  it('asks nothing of what a headline of the other report tells', () => {
    const told = { ...gazette, report: { ...gazette.report, headline: 'Nobody will miss a ferry for a heap of stones; ferries sail from southern pier during building work' } };
    const questions = leftOut.ask(makeWorld([told, daily], 7)).filter(({ stem }) => stem.startsWith('Which of these does the Harbour Gazette'));
    expect(questions).toEqual([]);
  });
});
