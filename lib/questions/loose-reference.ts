import { once } from '@/lib/once';
import { personNouns } from '@/lib/statements/person-nouns';
import { readNounPhrase } from '@/lib/statements/clauses/noun-phrases';
import { makeTokens, type Token } from '@/lib/statements/tokens/tokens';
import { looseWord, outsideMarks } from '@/lib/questions/loose-words';
import { officeHeads } from '@/lib/questions/office-words';
import type { Said } from '@/lib/questions/said';
import { pointsBack } from '@/lib/questions/points-back';
import { asClause, capital } from '@/lib/questions/wording';
import { months } from '@/lib/text/months';
import { findWords } from '@/lib/text/words';

/** What everybody knows without being told which, and what is said of anything: "the public", "the way it is". */
const known = new Set(
  ('world public economy police media press internet climate planet sun moon weather future past majority minority coronavirus pandemic military army navy government nation country law constitution truth fact facts time times day days week month year years morning evening night weekend way rest end' +
    ' beginning start middle top bottom same first last people poor rich dead wounded process street streets ground air sea sky water road table record records door news market markets stock stocks budget border borders wall internet web phone heart mind body head face hand hands eyes home house senate congress court capitol right left' +
    ' idea possibility chance need ability opportunity power money job jobs work system taxpayers taxpayer voters electorate unborn faithful homeless elderly young old unemployed environment west east north south east middle side point line list floor stage podium spot lead wake face hope hopes risk best worst most least other others one ones thing bill presidency nomination oath ticket polls ballot flag gospel bible church clock ball scene').split(' '),
);

/** What is mostly said of something told before, in whatever words: "made the request". */
const pointing = new Set(
  ('request announcement ruling decision move comments remarks statement allegation allegations claim claims accusation accusations charge charges plan plans proposal offer response letter report incident attack shooting accident crash situation issue matter problem event events talks speech interview deal agreement results outcome findings' +
    ' change changes practice policy measure measures network company firm agency group suspect suspects victim victims site area region location program programs project document documents chamber action crowd shooter gunman quake earthquake storm flood war operation game match race contest retreat ceasefire cease-fire island order timing cost costs price revolution article footage clip tape recording poll survey study bid search journey trip tour rally protest strike ban raid arrest trial hearing verdict sentence lawsuit suit probe investigation inquiry case ship vessel plane airplane aircraft boat bus truck car building house room hotel school church hospital store shop plant factory field stadium pool park venture enterprise initiative undertaking').split(' '),
);

const tellsWhich = /^(?:of|for|to|from|with|about|between|against|among|over|under|near|around|behind|within|across|toward|towards|that|which|who|whom|whose|where)$/;
/** "the boats in the harbour", but not "the boats in May". */
const mayTell = /^(?:in|on|at|by)$/;

/** "the programs", "the petitioners": a thing that the report has told of before, while the words alone do not tell which. Null when there is none. `before`: the report up to these words. */
export function looseReference(words: string, before: string): string | null {
  if (!/\bthe\s/i.test(words)) return null;
  const tokens = makeTokens(words, findWords(words), []);
  const at = tokens.findIndex((token, index) => token.lower === 'the' && isLoose(tokens, index, before));
  const phrase = at < 0 ? null : readNounPhrase(tokens, at);
  return phrase ? words.slice(tokens[at]!.start, tokens[phrase.to]!.end) : null;
}

function isLoose(tokens: Token[], at: number, before: string): boolean {
  const phrase = readNounPhrase(tokens, at);
  if (!phrase || phrase.sort !== 'noun' || phrase.head <= at) return false;
  const own = tokens.slice(at + 1, phrase.to + 1);
  const head = tokens[phrase.head]!;
  if (head.tag !== 'word' || known.has(head.lower) || own.some(({ tag, lower }) => tag === 'name' || /^(?:1[5-9]|20)\d\d$/.test(lower) || /^(?:only|same|next|\p{L}{2,}est|most|least|first|second|third|last|so-called)$/u.test(lower))) return false;
  const next = tokens[phrase.to + 1];
  const then = tokens[phrase.to + 2];
  // "accused the network of | hiding it"
  const isOfDoing = next?.lower === 'of' && then?.tag === 'ing';
  if (next && !isOfDoing && (tellsWhich.test(next.lower) || (mayTell.test(next.lower) && then !== undefined && (/^(?:the|its|their|his|her|our|which|whom)$/.test(then.lower) || then.tag === 'name') && !months.includes(then.text)) || next.tag === 'ing' || next.tag === 'pron' || next.tag === 's' || (next.verb?.form === 'participle' && next.verb.weight < 0))) return false;
  // "the bucket’s owner": of which bucket?
  const owner = own[own.findIndex(({ tag }) => tag === 's') - 1];
  if (owner?.tag === 'word' && !known.has(owner.lower) && holds(before, stemOf(owner.lower))) return true;
  const stem = stemOf(head.lower);
  if (tokens.slice(0, at).some(({ lower, tag }) => tag === 'word' && lower.startsWith(stem))) return false;
  if ((personNouns.has(head.lower) || officeHeads.has(head.lower)) && tokens.some(({ tag }) => tag === 'name')) return false;
  // "The estimated cost is …": of what? Of several things a name in the words may tell.
  const opens = at === 0 && next && /^(?:aux|verb)$/.test(next.tag) && (!/[^s]s$/.test(head.lower) || !tokens.some(({ tag }) => tag === 'name'));
  const isBare = own.length <= 3 && pointing.has(head.lower);
  return Boolean(opens) || isBare || holds(before, stem) || holds(before, stem.charAt(0).toUpperCase() + stem.slice(1));
}

/** Whether a word of the text begins so. */
function holds(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) if (at === 0 || !/\p{L}/u.test(text[at - 1]!)) return true;
  return false;
}

/** "petitioners" → petition: what was told may be told with another ending. */
function stemOf(word: string): string {
  const single = word.replace(/(?<=[^s])s$/, '').replace(/(?<=\p{L}{6})er$/u, '');
  return single.replace(/[^\p{L}]/gu, '');
}

/** The first thing in the words of a statement, as a clause of the reporter's, that cannot stand alone; null when there is none. Most kinds ask it of each statement. */
export const looseIn = once(({ words, report, statement: { quote } }: Said): string | null => {
  const clause = asClause(words, report.text);
  return looseWord(clause) ?? (pointsBack(capital(clause)) ? clause : null) ?? looseReference(outsideMarks(clause), report.text.slice(0, quote.start));
});
