import type { Report } from '@/lib/articles/report';
import { hasVerb } from '@/lib/questions/has-verb';
import { capital } from '@/lib/questions/wording';
import type { Statement } from '@/lib/statements/statement';
import { reportLabel } from '@/lib/questions/report-label';
import { dayAt, writeDate } from '@/lib/questions/dates';
import { textOf, type Span } from '@/lib/text/span';

/** Where and when something was said, as far as the report tells. */
export type Occasion = {
  /** "at a joint press conference" */
  setting: string | null;
  /** "in Tehran" */
  place: string | null;
  /** `2016-04-10` or `2016-04` */
  date: string | null;
  /** When the report came out. */
  publishedAt: string | null;
  /** "the Coast Daily report", for where nothing else tells which occasion it was. */
  label: string | null;
};

const kinds = 'press conference|news conference|press briefing|briefing|speech|interview|rally|hearing|debate|fund-?raiser|town hall|town hall meeting';
const setting = new RegExp(`\\b(at|during|in) an? ((?:(?:joint|televised|weekly|daily|regular|live|telephone|radio|television) )?(?:${kinds}))\\b`, 'i');

/** What the sentence around a statement tells of its occasion. Words inside the quote are left out: they speak of other things. */
export function occasionOf(report: Report, statement: Statement, sentence: Span): Occasion {
  const { text } = report;
  const outside = `${text.slice(sentence.start, Math.max(sentence.start, statement.quote.start))} … ${text.slice(statement.quote.end, Math.max(statement.quote.end, sentence.end))}`;
  const found = setting.exec(outside);
  const what = found?.[2]?.toLowerCase();
  const place = statement.place && isOfSpeaking(text, statement, sentence, found !== null) ? textOf(text, statement.place).replace(/\s+/g, ' ') : null;
  return {
    setting: what ? `${/(?:interview|speech|debate)$/.test(what) ? 'in' : 'at'} ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}` : null,
    place: place && /^(?:in|at) (?:the )?\p{Lu}/u.test(place) && place.length < 40 ? place : null,
    date: statement.time && isWhenSaid(text, statement, statement.time) ? dayAt(text, statement.time, report.publishedAt) : null,
    publishedAt: report.publishedAt,
    label: reportLabel(report),
  };
}

/** "said in Bahrain", "In Bahrain, Kerry said", "at a press conference in Tehran"; but not "said of the attack in Benghazi". */
function isOfSpeaking(text: string, { place, cue }: Statement, sentence: Span, hasSetting: boolean): boolean {
  if (!place) return false;
  if (cue && cue.end <= place.start && /^\s*$/.test(text.slice(cue.end, place.start))) return true;
  if (place.start === sentence.start && /^,/.test(text.slice(place.end))) return true;
  return hasSetting && new RegExp(`(?:${kinds})(?: with [^,.]{3,60})?\\s*$`, 'i').test(text.slice(sentence.start, place.start));
}

/** Of what else a day may be: "said after the shots on Thursday", "Lund, who came on Monday, said". */
const ofElse = /[,;:“”"]|\b(?:after|before|when|while|as|who|whom|which|whose|because|since|until|about|ahead|than|that|and|of the|over the)\b/i;

/** "Lund said at a rally on Sunday", "On Sunday, Lund said", "Lund on Sunday told"; but not "On Friday, Lund waved, despite writing on Saturday that". */
function isWhenSaid(text: string, { cue, speaker }: Statement, time: Span): boolean {
  // “Saturday Night Live” is a programme.
  if (!cue || /^ (?:Night|Morning|Evening|Review) ?\p{Lu}?/u.test(text.slice(time.end, time.end + 14))) return false;
  if (time.start >= cue.end) return time.start - cue.end <= 60 && !ofElse.test(text.slice(speaker && speaker.end > cue.end && speaker.end <= time.start ? speaker.end : cue.end, time.start).replace(/^, (?=on )/, ''));
  const isBeforeSpeaker = speaker !== null && time.end <= speaker.start && speaker.end <= cue.start;
  const lead = text.slice(time.end, isBeforeSpeaker ? speaker.start : cue.start);
  const rest = isBeforeSpeaker ? text.slice(speaker.end, cue.start) : '';
  // "Lund, who came on Monday, said"
  if (speaker && speaker.end <= time.start && ofElse.test(text.slice(speaker.end, time.start))) return false;
  return lead.length <= 40 && !/[;:“”"]|,.*,/.test(lead) && !hasVerb(lead) && !hasVerb(rest);
}

/** "at a joint press conference in Tehran on 10 April 2016", "" when nothing is known of it. */
export function occasionPhrase({ setting, place, date }: Occasion): string {
  const when = date && `${date.length > 7 ? 'on' : 'in'} ${writeDate(date)}`;
  return [setting, place, when].filter(Boolean).join(' ');
}

/** The same with a leading blank, or how it was dated: ", as reported on 11 April 2016"; of a report without a date, where it stands: ", in the Coast Daily report". */
export function occasionTail(occasion: Occasion): string {
  const phrase = occasionPhrase(occasion);
  if (occasion.date || (phrase && !occasion.publishedAt)) return ` ${phrase}`;
  if (!occasion.publishedAt) return occasion.label ? `, in ${occasion.label}` : '';
  const reported = `as reported on ${writeDate(occasion.publishedAt)}`;
  return phrase ? ` ${phrase}, ${reported}` : `, ${reported}`;
}

/** For under the quote on the screen: "At a joint press conference in Tehran, 10 April 2016." */
export function occasionNote(occasion: Occasion): string | null {
  const where = [occasion.setting, occasion.place].filter(Boolean).join(' ');
  const when = occasion.date ? writeDate(occasion.date) : occasion.publishedAt ? `${where ? 'reported' : 'Reported'} ${writeDate(occasion.publishedAt)}` : '';
  const note = [where, when].filter(Boolean).join(', ');
  return note ? `${capital(note)}.` : null;
}
