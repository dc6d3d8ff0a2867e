import type { Person } from '@/lib/questions/cast';
import { namesIn } from '@/lib/statements/report-names';
import type { Sentence, World } from '@/lib/questions/world';
import { lastName } from '@/lib/text/last-name';
import type { NameMention } from '@/lib/text/names';

/** One sentence's word of somebody who turned against what somebody else had said or done. */
export type Tie = {
  by: Person;
  to: Person;
  sentence: Sentence;
  verb: { base: string; past: string };
  /** Whose "claim that the wall is too high" or "decision" it was; what somebody was accused of: "of hiding the costs". */
  matter: string;
  isOwned: boolean;
  /** What it was called: “baseless”; null when it was not called anything. */
  called: string | null;
};

const verbs: Record<string, string> = {
  rejected: 'reject', dismissed: 'dismiss', denied: 'deny', disputed: 'dispute', rebutted: 'rebut', refuted: 'refute', contradicted: 'contradict', challenged: 'challenge', questioned: 'question',
  condemned: 'condemn', denounced: 'denounce', criticized: 'criticize', criticised: 'criticise', mocked: 'mock', ridiculed: 'ridicule', blasted: 'blast', slammed: 'slam', disavowed: 'disavow', called: 'call', described: 'describe', accused: 'accuse', attacked: 'attack', rebuked: 'rebuke', blamed: 'blame',
};
/** "hit back on Sunday at his old friend Mayor | Elena Marsh": the words before the name, with what they come to. */
const lashing = /(?<=\s)(hit back|lashed out|fired back) (?:(?:on )?\p{L}+day )?at (?:(?:his|her|former|the) (?:\p{Ll}+ ){0,4})?(?:\p{Lu}[\p{L}.-]* |of )*$/u;
const lashes: Record<string, string> = { 'hit back': 'hit back at', 'lashed out': 'lash out at', 'fired back': 'fire back at' };
const calling = new Set(['call', 'describe']);
/** Any word of answering or disputing: somebody beside it may be right as well. */
const reaction = new RegExp(`\\b(?:lash\\w* out|${Object.keys(verbs).join('|')}|respon\\w+|repl\\w+|answer\\w*|counter\\w*|push\\w* back|hit back|fir\\w+ back|disagree\\w*|accus\\w+|attack\\w*|criti\\w+|reject\\w*|dismiss\\w*|den(?:y|ies|ying|ial)|disput\\w+|condem\\w+|denounc\\w+|mock\\w*|call(?:s|ing)?|rebuk\\w+|oppos\\w+|object\\w*)\\b`, 'i');
const between = /^(?: \([^)]{1,20}\))?(?:,[^,“”"]{2,70}(?:, [^,“”"]{2,40})?,)? (?:(?:\p{L}+ly|also|has|later|then|on \p{L}+day|\p{L}+day) )*$/u;
const speech = 'claims?|remarks?|comments?|assertions?|accusations?|allegations?|statements?|suggestions?|arguments?|criticisms?|charges?|warnings?|calls?|demands?|proposals?|characterizations?|contention|version|account|testimony|denials?|tweets?|speech|plans?|decision|order|offer|request|response|explanation';
const claimed = new RegExp(`^[’']s ((?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${speech})(?: that [^.,;:()“”"–—]+)?)(?=[,;]|\\.?$)`, 'u');
/** "… accused Okoro | of hiding the costs": what has no other object behind it. */
const charged = /^ ((?:of|for) (?:\p{Ll}+ly )?\p{Ll}+ing [^.,;:()“”"–—]+)(?=[,;]|\.?$)/u;
const reproaches = new Set([...Object.values(lashes), 'accuse', 'criticize', 'criticise', 'condemn', 'denounce', 'mock', 'blast', 'slam', 'attack', 'rebuke', 'blame']);
const quotedAfter = (joint: string) => new RegExp(`^[’']s ((?:(?!that |which |who )\\p{Ll}[\\p{L}-]* ){1,4}?)${joint}(?:an? |the )?[“"]([^“”"]{3,80}?)[,.]?[”"]`, 'u');
const [calledSo, calledAsSo] = [quotedAfter(''), quotedAfter('as ')];

/** "Pike rejected Okoro’s claim that …", "Pike called Okoro’s letter “baseless”": both are named in one sentence. */
export function tiesIn(world: World): Tie[] {
  return world.readings.flatMap(({ report }) => {
    const own = world.sentences.filter((sentence) => sentence.report === report && reaction.test(sentence.text) );
    // A last name alone shows whose it is only beside the rest of the report.
    const names = own.length > 0 ? namesIn(report) : [];
    return own.flatMap((sentence) => {
      const here = names.filter(({ start, end }) => start >= sentence.span.start && end <= sentence.span.end);
      return here.flatMap((object, at) => {
        const subject = here.slice(0, at).findLast(({ sort }) => sort === 'person');
        return (subject && tieOf(sentence, subject, object, world)) ?? [];
      });
    });
  });
}

function tieOf(sentence: Sentence, subject: NameMention, object: NameMention, world: World): Tie | null {
  const { text } = sentence.report;
  const rest = text.slice(object.end, sentence.span.end);
  const before = text.slice(sentence.span.start, subject.start);
  const gap = text.slice(subject.end, object.start);
  const found = /(?<=\s)(\p{Ll}+ed) (?:(?:former|then|the) )?(?:\p{Lu}[\p{L}.-]* |of )*$/u.exec(gap);
  const lash = found ? null : lashing.exec(gap);
  const base = found ? verbs[found[1]!] : lash && lashes[lash[1]!];
  const at = found?.index ?? lash?.index;
  if (!base || at === undefined) return null;
  const [by, to] = [world.cast.find(subject.name), world.cast.find(object.name)];
  if (by?.sort !== 'person' || !to || to.sort === 'place' || by === to || !by.name.includes(' ')) return null;
  // "His aide said Pike rejected …", "if Pike rejected …": no plain telling of it.
  if (!between.test(gap.slice(0, at)) || /[“"][^”"]*$/.test(before) || /\b(?:if|that|whether|when|after|before|because|unless|said|says)\s+(?:(?:\p{Lu}[\p{L}.]*|of) )*$/u.test(before)) return null;
  const verb = { base, past: found?.[1] ?? `${lash?.[1]} at` };
  const charge = charged.exec(rest)?.[1];
  if (charge && reproaches.has(base)) return { by, to, sentence, verb, matter: charge, isOwned: false, called: null };
  if (!/^[’']s /.test(rest) || base === 'accuse' || lash) return null;
  const [isCalling, call] = [calling.has(base), (base === 'call' ? calledSo : calledAsSo).exec(rest)];
  const matter = isCalling || call ? call?.[1] : claimed.exec(rest)?.[1];
  return matter ? { by, to, sentence, verb, matter: matter.trim(), isOwned: true, called: call?.[2] ?? null } : null;
}

/** Whether a sentence of the event holds both names and a word of answering: nothing is said then of these two. */
export function mayBeTied(a: string, b: string, world: World): boolean {
  const [one, other] = [lastName(a), lastName(b)];
  return world.sentences.some(({ text }) => text.includes(one) && text.includes(other) && reaction.test(text));
}
