import { askWhose, type AskedClaim } from '@/lib/questions/document-claims';
import { documentNamed, foreignDocuments, isSameDocument, mayBeAlias, withThe } from '@/lib/questions/documents';
import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { makeEvidence } from '@/lib/questions/evidence';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likelyProvisions, sameArticleFirst } from '@/lib/questions/likely-provisions';
import { likeness } from '@/lib/questions/likeness';
import { looseWord } from '@/lib/questions/loose-words';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import { asClause, asQuestion, capital, countWords, tidy } from '@/lib/questions/wording';
import type { KnownDocument, World } from '@/lib/questions/world';
import type { Provision } from '@/lib/statements/statement';
import { overlaps, type Span } from '@/lib/text/span';

/** A document, and what a report says that it provides or does not ban; or the other way about. */
export const whatItCovers = defineKind({
  name: 'what-it-covers',
  title: 'What it covers',
  skill: 'documents',
  makeFromDocument(known, world) {
    return known.document.provisions.flatMap((provision) => {
      const asked = readProvision(known, provision, world);
      return asked ? [whatOf(asked, world), whichOf(asked, world), askWhose(asked, world)].filter((draft) => draft !== null) : [];
    });
  },
});

type Asked = AskedClaim & { known: KnownDocument };

/** "Harbour Act", "2016 Threat Assessment", "18th Amendment" */
const isNamed = (name: string) => /^(?:\d{4} |\d+(?:st|nd|rd|th) )?\p{Lu}/u.test(name);

const thingOf = ({ report }: KnownDocument, { start, end }: Provision) => tidy(report.text.slice(start, end)).replace(/\.$/, '');

/** What is needed to ask, or null when the words do not lend themselves to it. */
export function readProvision(known: KnownDocument, provision: Provision, world: World): Asked | null {
  const { report, document } = known;
  const { start } = provision;
  const [thing, label, short] = [thingOf(known, provision), reportLabel(report), shortLabel(report)];
  const count = countWords(thing);
  if (looseWord(asClause(thing, report.text)) ?? /^(?:its|their|his|her|such|some|any of|all of)\b/i.exec(thing)) return null;
  if (!label || !short || count < 1 || count > 14 || thing.length < 4 || !isNamed(document.name) || !/^[\p{L}’' ]{3,}$/u.test(provision.relation)) return null;
  const whose = provision.claimedBy && (world.cast.find(provision.claimedBy)?.name ?? crowd(provision.claimedBy));
  if (whose === '' || whose === undefined || (whose && !/\p{L}{2}/u.test(whose))) return null;
  // "originally did not limit": it may do so now.
  if (/\b(?:originally|initially|formerly|previously|once|no longer|used to|until)\b/i.test(report.text.slice(Math.max(0, start - 60), start))) return null;
  return { known, name: document.name, relation: provision.relation, thing, whose, label, short, evidence: shownBy(known, provision, world) };
}

/** The sentence that tells it, and the one that names the document when this says "it". */
function shownBy({ report, document }: KnownDocument, provision: Provision, world: World): Draft['evidence'] {
  const own = world.sentences.filter((each) => each.report.id === report.id);
  const isNaming = (span: Span) => document.mentions.some((mention) => overlaps(mention, span));
  const told = own.find((each) => overlaps(each.span, provision))?.span ?? provision;
  const naming = isNaming(told) ? undefined : own.findLast(({ span }) => span.end <= told.start && isNaming(span));
  return [told, ...(naming ? [naming.span] : [])].map((span) => makeEvidence(report, span));
}

/** "The U.S. and its allies" → "the U.S. and its allies"; "" for what names nobody. */
function crowd(name: string): string {
  return /^(?:he|she|it|they|who)$/i.test(name) || !/\p{Lu}\p{L}*\.?\p{L}{1}/u.test(name.replace(/^The /, '')) ? '' : name.replace(/^The /, 'the ');
}

/** "What does the report say that Resolution 2231 does not ban?" */
function whatOf({ name, relation, thing, ...asked }: Asked, world: World): Draft | null {
  // "What is it breached by?" asks for an actor, not for what a document covers.
  if (/ by$/.test(relation)) return null;
  const rng = world.rngFor('what-it-covers', name, thing);
  const own = world.documents.filter(({ document }) => isSameDocument(document.name, name)).flatMap((other) => other.document.provisions.map((each) => thingOf(other, each)));
  const isFree = (other: string) => !own.some((each) => likeness(each, other) >= 0.5) && likeness(other, name) < 0.5 && !(asked.whose && other.includes(asked.whose));
  const of = world.documents.filter(({ document }) => !isSameDocument(document.name, name)).flatMap((other) => other.document.provisions.map((each) => thingOf(other, each)));
  const inner = documentNamed(thing, world);
  const tiers = inner
    ? [otherDocuments([inner.document.name, name], thing, world), foreignDocuments(inner.document.name, world)].map((names) => names.map(withThe))
    : sameArticleFirst([of, ...(takesAny.test(relation) ? likelyProvisions(asked.known.report.text) : []).map((things) => things.filter((each) => !isSpokenOf(each, world)))].map((things) => comparable(things.filter(isFree), thing)), thing);
  const distractors = pick(tiers, rng);
  // "What does it provide?", though it "provides that …". A "not" is easily read over.
  const does = relation.replace(/ that$/, '').replace(/\bnot\b/, 'NOT');
  if (distractors.length < fewest) return null;
  return {
    ...written(asked, { name, relation, thing }),
    stem: asQuestion(`What ${saying(asked.whose, asked.label)} ${withThe(name)} ${does}`),
    prompt: { ask: `What ${saying(asked.whose, asked.short)} it ${does}?`, quote: name, note: null },
    key: inner ? withThe(thing.replace(/^the /i, '')) : thing,
    distractors,
  };
}

/** Any matter of a law can be banned or asked for; what is overturned, imposed or created is of its own kind. */
const takesAny = /\b(?:bans?|prohibits?|forbids?|allows?|permits?|requires?|limits?|restricts?|regulates?|governs?|covers?|guarantees?|provides?(?: for)?|endorses?|endorsed|calls? for|ban|address|includes?)(?: that)?$/;

/** "Which document does the report say endorsed the nuclear deal?" */
function whichOf({ name, relation, thing, ...asked }: Asked, world: World): Draft | null {
  // Many a document "does not ban" a thing: only what it does singles it out.
  if (/\bnot\b|n’t|never/.test(relation)) return null;
  const distractors = pick([otherDocuments([name], thing, world), foreignDocuments(name, world)], world.rngFor('which-document', name, thing));
  if (distractors.length < fewest) return null;
  return {
    ...written(asked, { name, relation, thing }),
    stem: asQuestion(`Which document ${saying(asked.whose, asked.label)} ${relation} ${thing}`),
    prompt: { ask: `Which document is it, ${asked.whose ? `in the words of ${asked.whose}` : `in ${asked.short}`}?`, quote: `${relation} ${thing}`, note: null },
    key: name,
    distractors,
  };
}

/** Whether a report may tell of a thing. */
const isSpokenOf = (thing: string, world: World) => world.sentences.some(({ text }) => likeness(text, thing) >= 0.6);

function written({ whose, evidence }: Pick<Asked, 'whose' | 'evidence'>, { name, relation, thing }: Pick<Asked, 'name' | 'relation' | 'thing'>) {
  const subject = withThe(name);
  const explanation = `${capital(subject)} ${relation} ${thing}, as ${whose ?? 'the report'} puts it.`.replace(/(?<=^.*, as the [^,]* and [^,]*) puts it\.$/, ' put it.');
  return { explanation, evidence, fact: { about: 'provides' as const, matter: `${relation} ${thing}`, answer: name }, difficulty: 0.45 };
}

/** Documents of the event that no report says this of, and that the matter itself does not name. */
function otherDocuments(than: string[], thing: string, world: World): string[] {
  const does = (name: string) => world.documents.some((other) => isSameDocument(other.document.name, name) && other.document.provisions.some((each) => likeness(thingOf(other, each), thing) >= 0.5));
  const names = world.documents.map(({ document }) => document.name).filter(isNamed);
  const free = names.filter((name) => !than.some((each) => isSameDocument(each, name) || mayBeAlias(each, name)) && !does(name) && likeness(name, thing) === 0);
  return free.filter((name, at) => free.findIndex((each) => isSameDocument(each, name)) === at);
}

const saying = (whose: string | null, label: string) => (whose ? `did ${whose} say` : `does ${label} say`);
