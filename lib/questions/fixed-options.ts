import type { Level } from '@/lib/statements/statement';

/** Options that are no words of a report: the passage shows them, but does not contain them. */
export const ownVoice = 'The report itself';
export const bothReports = 'Both reports';
export const neitherReport = 'Neither report';

export const levelOptions: Record<Level, string> = {
  direct: 'All in the speaker’s own words',
  mixed: 'Partly in the speaker’s own words',
  indirect: 'All in the reporter’s words',
};

/** "Only the CNSNews.com report" */
export function onlyOption(label: string): string {
  return `Only ${label}`;
}

/** Whether an option is one of these: they are alike by nature. */
export function isFixed(option: string): boolean {
  return option === ownVoice || option === bothReports || option === neitherReport || /^Only .*report\b/.test(option) || Object.values(levelOptions).includes(option);
}
