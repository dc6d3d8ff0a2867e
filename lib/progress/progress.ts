import { skills, type Skill } from '@/lib/questions/question';
import { dayLabel, dayNumber, startOfDay } from '@/lib/review/day';

/** One line of the answer log, undone answers left out. */
export type LogEntry = { skill: string; isRight: boolean; answeredAt: Date };

/** Facts that fall due at the same moment. */
export type DueFacts = { dueAt: Date; count: number };

export type SkillProgress = { skill: Skill; answered: number; right: number };
/** How much falls due on one of the person's days. What is overdue counts for today. */
export type DueDay = { day: string; due: number };

export type Progress = {
  answered: number;
  right: number;
  /** Answered since four o'clock this morning. */
  answeredToday: number;
  bySkill: SkillProgress[];
  /** Facts held in memory. */
  facts: number;
  dueForecast: DueDay[];
  /** Days in a row with at least one answer, today or yesterday the last of them. */
  streak: number;
};

const forecastDays = 14;

/** All that the progress page shows, as sums over the log and what memory holds. */
export function sumProgress(answers: readonly LogEntry[], memories: readonly DueFacts[], now: Date, timeZone: string): Progress {
  const today = dayNumber(now, timeZone);
  const began = startOfDay(today, timeZone);
  return {
    answered: answers.length,
    right: answers.filter(({ isRight }) => isRight).length,
    answeredToday: answers.filter(({ answeredAt }) => answeredAt >= began).length,
    bySkill: sumBySkill(answers),
    facts: memories.reduce((sum, { count }) => sum + count, 0),
    dueForecast: forecastDue(memories, today, timeZone),
    streak: countStreak(answers.map(({ answeredAt }) => answeredAt), now, timeZone),
  };
}

/** Skills in their fixed order; those never practised are left out. */
function sumBySkill(answers: readonly LogEntry[]): SkillProgress[] {
  return skills
    .map((skill) => {
      const own = answers.filter((answer) => answer.skill === skill);
      return { skill, answered: own.length, right: own.filter(({ isRight }) => isRight).length };
    })
    .filter(({ answered }) => answered > 0);
}

function forecastDue(memories: readonly DueFacts[], today: number, timeZone: string): DueDay[] {
  const ends = Array.from({ length: forecastDays }, (_, ahead) => startOfDay(today + ahead + 1, timeZone).getTime());
  const due = ends.map(() => 0);
  for (const { dueAt, count } of memories) {
    const ahead = ends.findIndex((end) => dueAt.getTime() < end);
    if (ahead >= 0) due[ahead]! += count;
  }
  return due.map((facts, ahead) => ({ day: dayLabel(today + ahead), due: facts }));
}

/** Days in a row with an answer. A day without one yet does not break it: it has until four tomorrow morning. */
export function countStreak(answeredAt: readonly Date[], now: Date, timeZone: string): number {
  const times = answeredAt.map((at) => at.getTime()).filter((at) => at <= now.getTime()).sort((a, b) => b - a);
  let day = dayNumber(now, timeZone);
  let streak = 0;
  let next = 0;
  for (let isToday = true; next < times.length; day--, isToday = false) {
    const began = startOfDay(day, timeZone).getTime();
    const before = next;
    while (next < times.length && times[next]! >= began) next++;
    if (next > before) streak++;
    else if (!isToday) break;
  }
  return streak;
}
