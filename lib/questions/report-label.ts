import type { Report } from '@/lib/articles/report';
import { writeDate } from '@/lib/questions/dates';

/** What to call a report in a sentence, without its date: "the CNSNews.com report", "Patrick Goodenough’s report". Null when nothing names it. */
export function shortLabel(report: Report): string | null {
  if (report.outlet) return `the ${report.outlet.replace(/^the /i, '')} report`;
  if (report.bylines[0]) return `${report.bylines[0]}’s report`;
  if (report.headline) return `the report “${report.headline.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  if (report.agencies[0]) return `the report citing ${report.agencies[0]}`;
  return report.dateline ? `the report from ${placeName(report.dateline)}` : null;
}

/** The same with its date: "the CNSNews.com report of 11 April 2016". */
export function reportLabel(report: Report): string | null {
  const label = shortLabel(report);
  return label && report.publishedAt ? `${label} of ${writeDate(report.publishedAt)}` : label;
}

/** TEHRAN → Tehran */
function placeName(dateline: string): string {
  const place = dateline.split(/[,(]/)[0]?.trim() ?? dateline;
  return place === place.toUpperCase() ? place.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase()) : place;
}
