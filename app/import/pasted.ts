import { z } from 'zod';

const day = z.literal('').or(z.iso.date('Give the day as 2016-04-10.'));
const link = z.literal('').or(z.url({ protocol: /^https?$/, error: 'That is not an address of a page (https://…).' }).max(2000, 'That address is too long.'));

/** One report as it was pasted; empty fields are left to the text to tell. */
export type Pasted = { text: string; outlet: string; publishedAt: string; url: string };

/** The fields of the form, one entry for each report, as a list of reports. */
export const pastedSchema = z
  .object({
    text: z.array(z.string()).min(1).max(10, 'Ten reports at a time are enough.'),
    outlet: z.array(z.string().trim().max(120, 'At most 120 characters.')).default([]),
    publishedAt: z.array(day).default([]),
    url: z.array(link).default([]),
    eventTitle: z.string().trim().max(200, 'At most 200 characters.').default(''),
    key: z.uuid().optional(),
    revisionOf: z.string().max(100).optional(),
  })
  .transform(({ text, outlet, publishedAt, url, ...rest }) => ({
    ...rest,
    // A form sends line ends as CRLF; the same report read from a file has LF.
    reports: text.map((words, i): Pasted => ({ text: words.replace(/\r\n?/g, '\n'), outlet: outlet[i] ?? '', publishedAt: publishedAt[i] ?? '', url: url[i] ?? '' })),
  }));
