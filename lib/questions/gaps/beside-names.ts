import { officeHeads } from '@/lib/questions/office-words';
import { personNouns } from '@/lib/statements/person-nouns';
import { findSpeechVerb } from '@/lib/text/speech-verbs';
import type { Span } from '@/lib/text/span';

const openers = /^(?:In|At|By|For|With|When|While|After|Before|As|If|On|Since|Until|From|To|Although|Though|Because|Under|Against|Like|Unlike|Among|About|That|Like|Once|Where)$/;
const ofKin = /(?:-elect|team|campaign|family|brothers?|sisters?|wife|husband|son|daughter|former|then|late|ex|longtime|rival|fellow|top|senior|many|some|several|other|most|more|all|key|early|acting|an?|the|first|own|pro|anti)$/;
const ofName = /^(?:[‘”/]|['’](?!s )|-|\.|,? (?:and|or|&) \p{Lu}| of \p{Lu}|,? and (?:other|his|her|fellow|many|several|some|most) |, (?:\p{L}|\d|R-|D-)(?!ho |hom |hose |ut |nd |hich )| (?:Jr|Sr)| ?\(| [–—-]| (?:aides?|campaign|administration|White House|supporters?|family|advis[eo]rs?|era|presidency|loyalists?|donors?|team|officials?|all(?:y|ies)|nominations?|nominees?|tweets?|speech|voters?|lawyers?|attorneys?|appointees?|critics?|foundation|organization|rall(?:y|ies)|ticket|associates?|confidants?|spokes\p{L}+|[Aa]irport|[Ii]nternational|[Cc]ent(?:er|re)|[Ss]treet|[Aa]venue|[Uu]niversity|[Bb]uilding|[Aa]wards?|[Pp]rize|[Hh]ospital|[Ss]chool|[Bb]ridge|[Ss]tadium|[Ll]ibrary|[Ii]nstitute|scandal|case|memo|himself|herself)(?![\p{L}]))/u;

/** "Estonian Ana Ruiz", "his rival Ana Ruiz", "Ruiz’s", "Ana Ruiz, the mayor", "Ana Ruiz and Peter Hall": the words beside the name tell who it is, or it is one of a list. */
export function isPlain(words: string, { start, end }: Span): boolean {
  const [lead, rest] = [words.slice(0, start), words.slice(end)];
  const last = /([\p{L}.’-]+) [‘“]?$/u.exec(lead)?.[1] ?? '';
  // "… of Norway, Reed said, …": no list.
  const isCue = findSpeechVerb(/^ (\p{Ll}+)/u.exec(rest)?.[1] ?? '') !== null;
  const isListed = !isCue && /(?:\p{Lu}\S*,|\p{Lu}\S*,? (?:and|or|&)) $/u.test(lead) && !/^(?:In|On|By|At|After|Since|Before|During) [^,]*, $/u.test(lead);
  // "a former party chairman, …, is considering a run".
  const isBeside = /[”’,)–—] $/u.test(lead) && /^[,)–—]/.test(rest);
  const isTitled = /^\p{Lu}/u.test(last) && !openers.test(last);
  const word = last.toLowerCase();
  // "one of those, including Ana Ruiz": others are too.
  if (/\b(?:includ\w+|such as|among|like|unlike|along with|as well as|other than|besides|including former|as did|apart from|alongside)(?: both| either| now)? $/i.test(lead)) return false;
  if (/^[’']s /.test(rest) && !isOwner(rest.slice(3))) return false;
  // "Celebrated singer Ana Ruiz"
  const isTrade = /^\p{Ll}/u.test(last) && /(?:[^aeiou]er|or|ist|ian|man|woman|ess|star|model|staff|magnate|mogul|tycoon|billionaire|millionaire|legend|icon|celebrity|nominee|contender|hopeful|candidate|nemesis|eer|guru|whiz|ace)$/.test(word) && !/^(?:after|over|under|whether|either|neither|never|ever|however|for|nor|or|rather|together|later|earlier|better|than|unless|nevertheless|less|regardless|whatever|whoever|another|other|per|offer|consider|remember|deliver|answer|further|former|enter|counter|discover|cover|alter|utter|bother|favor|mirror|honor)$/.test(word);
  return !isListed && !isBeside && !isTitled && !isTrade && !personNouns.has(word) && !officeHeads.has(word) && !ofKin.test(word) && !ofName.test(rest);
}

const ofOwner = /^(?:campaign|administration|government|cabinet|team|office|foundation|company|law|firm|comments?|remarks?|statements?|claims?|tweets?|words|speech|address|interviews?|letters?|memo|testimony|arguments?|assertions?|allegations?|criticism|book|death|birthday|first|own|allies|critics|supporters|White|House|State|presidency|election|inauguration|son-in-law|Twitter|account|home|capital|city|region|province|parliament|border|currency)$/u;

/** "Ruiz’s | plan to close the harbour", but not "Ruiz’s lawyer", "Ruiz’s remarks": they would tell who it is, or who spoke. */
export function isOwner(rest: string): boolean {
  const near = rest.split(/[^\p{L}-]+/u).slice(0, 3);
  return near.length === 3 && !near.some((word) => personNouns.has(word) || personNouns.has(word.replace(/s$/, '')) || officeHeads.has(word) || ofOwner.test(word) || /^\p{Lu}/u.test(word));
}
