import type { Report } from '@/lib/articles/report';
import { once } from '@/lib/once';
import { namesIn } from '@/lib/statements/report-names';
import type { NameMention } from '@/lib/text/names';

/** The names in a report, looked up once: several kinds of questions ask for them. */
export const namesOf = once((report: Report): readonly NameMention[] => namesIn(report).map((mention) => withSuffix(report.text, mention)));

/** "Robert Hall | , Jr." is Robert Hall Jr., and not his father. */
function withSuffix(text: string, mention: NameMention): NameMention {
  const suffix = mention.sort === 'person' && mention.name.includes(' ') ? /^, (Jr|Sr)\b/.exec(text.slice(mention.end, mention.end + 5))?.[1] : undefined;
  return suffix ? { ...mention, name: `${mention.name} ${suffix}.` } : mention;
}
