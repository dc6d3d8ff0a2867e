import type { Person } from '@/lib/questions/cast';
import { whoDid } from '@/lib/questions/deeds';
import { fewest, otherSpeakers } from '@/lib/questions/distractors';
import { defineKind } from '@/lib/questions/kind';
import { inOwnWords } from '@/lib/questions/in-own-words';
import { looseSubject, looseWord } from '@/lib/questions/loose-words';
import { occasionNote, occasionTail } from '@/lib/questions/occasion';
import { saidFact, type Said } from '@/lib/questions/said';
import { fewestWords, isAskable } from '@/lib/questions/sureness';
import { asClause, asQuestion, countWords, inMarks } from '@/lib/questions/wording';
import { ofSelf, type OfSelf } from '@/lib/questions/speaks-of-self';
import { verbOf } from '@/lib/questions/verb-of';
import type { World } from '@/lib/questions/world';
import type { Rng } from '@/lib/rng';
import { lastName } from '@/lib/text/last-name';

/** The name of a body with more words than this is no joy to type. */
const mostTyped = 3;

const told = { direct: 'said these words', mixed: 'said so, partly in the words that the report quotes', indirect: 'is reported to have said so' } as const;

/** A quote, and who said it. */
export const whoSaid = defineKind({
  name: 'who-said',
  title: 'Who said it',
  skill: 'attribution',
  make(said, world) {
    const deed = whoDid(said, world);
    if (deed) return [deed];
    if (!isAskable(said)) return null;
    const rng = world.rngFor('who-said', said.statement.id);
    const self = ofSelf(said, world);
    const asked = self ? askOfSelf(said, self) : ask(said, rng);
    const distractors = otherSpeakers(world, said, rng, self?.gender);
    if (!asked) return null;
    const speakers = speakersAmong(distractors, world);
    // Where nobody else could have said it, the name is typed.
    const choosing = distractors.length < fewest ? { accepted: spellingsOf(said.speaker, world) } : { key: said.speaker.name, distractors };
    // "Post" alone may be any.
    const isTypable = said.speaker.sort === 'person' || said.speaker.name.includes(' ');
    if ('accepted' in choosing && (said.speaker.name.split(' ').length > mostTyped || !isTypable)) return null;
    return [
      {
        ...asked,
        explanation: `${said.speaker.name} ${told[said.statement.level]}${viaNote(said)}.`,
        evidence: said.evidence,
        fact: saidFact(said),
        difficulty: 0.25 + (said.statement.level === 'direct' ? 0 : 0.15) + ('accepted' in choosing ? 0.35 : 0.1 * speakers) - 0.004 * countWords(said.words),
        ...choosing,
      },
    ];
  },
});

/** “It was nothing,” Reed said, according to Lund: the words of another, with another's cue. */
const holdsAnother = /[,.!?]?” (?:\p{Lu}[\p{L}.’-]+ ){1,3}(?:said|says|added|wrote)$/u;

function ask(said: Said, rng: Rng) {
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  const note = occasionNote(said.occasion);
  const clause = asClause(said.words, said.report.text);
  const isWhole = !holdsAnother.test(clause) && said.statement.level !== 'direct' && said.isClause && looseWord(clause) === null && countWords(clause) <= 40;
  if (!isWhole && said.quoted !== null && isTelling(said.quoted)) {
    const quote = said.quoted;
    const isPart = said.statement.level === 'mixed';
    const openings = isPart ? [`Who used these words${tail}`, `Whose words are these${tail && `, ${verb.participle}${tail}`}`] : [`Who ${verb.past} this${tail}`, `Whose words are these${tail && `, ${verb.participle}${tail}`}`];
    const opening = openings[Math.floor(rng() * openings.length)]!.replace(/, (?:spoken|written),/, ',');
    return { stem: `${opening}: ${inMarks(quote)}`, prompt: { ask: `Who ${verb.past} it?`, quote, note } };
  }
  const own = inOwnWords(said);
  if (own) return { stem: own, prompt: { ask: 'Whose statement is this?', quote: said.words, note: [note, 'In the reporter’s words.'].filter(Boolean).join(' ') } };
  // A paraphrase that begins "this was …", "the money was …" cannot stand alone, nor be quoted in part.
  if (!said.isClause || holdsAnother.test(clause) || looseSubject(clause) || /^(?:this|that|these|those|it|he|she|they)\b/i.test(clause)) return null;
  return { stem: asQuestion(`Who ${verb.past}${tail}${tail.includes(',') ? ',' : ''} that ${clause}`), prompt: { ask: `Who ${verb.past} this?`, quote: clause, note: said.statement.level === 'indirect' ? [note, 'In the reporter’s words.'].filter(Boolean).join(' ') : note } };
}

/** "Who said of herself on 12 March 2019 that she had not seen the letter?", "Who said that her own boat had sunk?" */
function askOfSelf(said: Said, { clause, gender, isOwner }: OfSelf) {
  const [tail, verb] = [occasionTail(said.occasion), verbOf(said)];
  const own = isOwner ? clause.replace(/^h(?:is|er)\b/, '$& own') : clause;
  const self = isOwner ? '' : ` of ${gender === 'male' ? 'himself' : 'herself'}`;
  return { stem: asQuestion(`Who ${verb.past}${self}${tail}${tail.includes(',') ? ',' : ''} that ${own}`), prompt: { ask: `Who ${verb.past} this${self}?`, quote: own, note: [occasionNote(said.occasion), 'In the reporter’s words.'].filter(Boolean).join(' ') } };
}

/** “a deliberate message of defiance”, but not “one way or the other”: a few words tell something only when two of them are no small ones. */
function isTelling(words: string): boolean {
  const count = countWords(words);
  return count > fewestWords || (count === fewestWords && (words.match(/\p{L}{5,}/gu) ?? []).length >= 2);
}

const viaNote = (said: Said) => (said.statement.via[0] ? `, passed on by ${said.statement.via[0].name.replace(/^The /, 'the ')}` : '');

/** "Mark Toner", and "Toner" where nobody else of the event is called so. */
function spellingsOf({ name, sort }: Person, world: World): string[] {
  const last = lastName(name);
  const isOwn = sort === 'person' && last.length > 2 && !world.cast.people.some((other) => other.name !== name && other.name.split(' ').includes(last));
  return [name, ...(isOwn && last !== name ? [last] : [])];
}

const speakersAmong = (names: string[], world: World) => names.filter((name) => world.cast.find(name)?.speaks).length;
