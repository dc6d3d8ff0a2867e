import { comparable, fewest, pick } from '@/lib/questions/distractors';
import { makeEvidence } from '@/lib/questions/evidence';
import { defineKind, type Draft } from '@/lib/questions/kind';
import { likeness } from '@/lib/questions/likeness';
import { reportLabel, shortLabel } from '@/lib/questions/report-label';
import { namedThings } from '@/lib/questions/things';
import { asQuestion, countWords, tidy } from '@/lib/questions/wording';
import type { KnownDocument, World } from '@/lib/questions/world';
import type { Provision } from '@/lib/statements/statement';
import { overlaps } from '@/lib/text/span';

/** A document, and what a report says that it provides or does not ban; or the other way about. */
export const whatItCovers = defineKind({
  name: 'what-it-covers',
  title: 'What it covers',
  skill: 'documents',
  makeFromDocument(known, world) {
    return known.document.provisions.flatMap((provision) => [whatOf(known, provision, world), whichOf(known, provision, world)]).filter((draft) => draft !== null);
  },
});

/** "What does the report say that Resolution 2231 does not ban?" */
function whatOf({ document, report }: KnownDocument, provision: Provision, world: World): Draft | null {
  const thing = tidy(report.text.slice(provision.start, provision.end)).replace(/\.$/, '');
  const label = reportLabel(report);
  if (!label || !isAskable(provision, thing, document.name)) return null;
  const own = world.documents.filter((other) => other.document.name === document.name).flatMap((other) => other.document.provisions.map((each) => other.report.text.slice(each.start, each.end)));
  const isFree = (other: string) => !own.some((each) => likeness(each, other) >= 0.5) && likeness(other, document.name) < 0.5;
  const ofOthers = world.documents.filter((other) => other.document.name !== document.name).flatMap((other) => other.document.provisions.map((each) => tidy(other.report.text.slice(each.start, each.end)).replace(/\.$/, '')));
  const distractors = pick([comparable(ofOthers.filter(isFree), thing), comparable(namedThings(world).filter(isFree), thing)], world.rngFor('what-it-covers', document.name, thing));
  if (distractors.length < fewest) return null;
  const says = saying(provision, label);
  return {
    stem: asQuestion(`What ${says} ${withThe(document.name)} ${provision.relation}`),
    prompt: { ask: `What ${saying(provision, shortLabel(report) ?? label)} it ${provision.relation}?`, quote: document.name, note: null },
    explanation: `${capital(withThe(document.name))} ${provision.relation} ${thing}, ${provision.claimedBy ? `as ${provision.claimedBy} put it` : 'as the report puts it'}.`,
    evidence: evidenceOf(report, provision, world),
    difficulty: 0.5,
    key: thing,
    distractors,
  };
}

/** "Which document does the report say endorsed the nuclear deal?" */
function whichOf({ document, report }: KnownDocument, provision: Provision, world: World): Draft | null {
  const thing = tidy(report.text.slice(provision.start, provision.end)).replace(/\.$/, '');
  const label = reportLabel(report);
  // Many a document "does not ban" a thing: only what it does singles it out.
  if (!label || /\bnot\b|n’t|never/.test(provision.relation) || !isAskable(provision, thing, document.name)) return null;
  const does = (name: string) => world.documents.some((other) => other.document.name === name && other.document.provisions.some((each) => likeness(other.report.text.slice(each.start, each.end), thing) >= 0.5));
  const others = world.documents.map((other) => other.document.name).filter((name) => name !== document.name && !does(name) && likeness(name, thing) === 0 && likeness(name, document.name) < 0.5);
  const family = families.find(([word]) => word.test(document.name))?.[1] ?? [];
  const text = world.readings.map((reading) => reading.report.text).join('\n');
  const strangers = family.filter(([name, topic]) => name !== document.name && !topic.test(text)).map(([name]) => name);
  const distractors = pick([others, strangers], world.rngFor('which-document', document.name, thing));
  if (distractors.length < fewest) return null;
  return {
    stem: asQuestion(`Which document ${saying(provision, label)} ${provision.relation} ${thing}`),
    prompt: { ask: `Which document ${saying(provision, shortLabel(report) ?? label)} did this?`, quote: `… ${provision.relation} ${thing}`, note: null },
    explanation: `${capital(withThe(document.name))} ${provision.relation} ${thing}.`,
    evidence: evidenceOf(report, provision, world),
    difficulty: 0.4,
    key: document.name,
    distractors,
  };
}

const saying = (provision: Provision, label: string) => (provision.claimedBy ? `did ${provision.claimedBy} say` : `does ${label} say`);

/** Documents of the same make about other matters, each with the words that would bring it into the story. */
const families: [RegExp, [string, RegExp][]][] = [
  [/Resolution/, [['UN Security Council Resolution 1973', /Libya/], ['UN Security Council Resolution 1325', /women/i], ['UN Security Council Resolution 2118', /Syria\w* chemical|chemical weapons/i], ['UN Security Council Resolution 1244', /Kosovo/]]],
  [/Treaty|Convention|Agreement|Accord|Protocol|Deal|Pact|JCPOA|Plan/i, [['Paris Agreement', /climate/i], ['Ottawa Treaty', /landmine/i], ['Good Friday Agreement', /Ireland/], ['Kyoto Protocol', /climate|emission/i]]],
  [/Act|Law|Bill/, [['Freedom of Information Act', /information/i], ['Clean Air Act', /clean air|emission/i], ['Voting Rights Act', /vot(?:e|ing)/i], ['Endangered Species Act', /species/i]]],
];

function isAskable(provision: Provision, thing: string, name: string): boolean {
  const count = countWords(thing);
  return count >= 1 && count <= 14 && provision.relation.length > 2 && /^\p{Lu}/u.test(name) && /^[\p{L}’' ]+$/u.test(provision.relation) && thing.length > 3;
}

function evidenceOf(report: KnownDocument['report'], provision: Provision, world: World) {
  const sentence = world.sentences.find((each) => each.report.id === report.id && overlaps(each.span, provision));
  return [makeEvidence(report, sentence?.span ?? provision)];
}

/** "the Paris Agreement", but "UN Security Council Resolution 2231". */
function withThe(name: string): string {
  return /^the /i.test(name) || /\d/.test(name) || /[’']s /.test(name) ? name : `the ${name}`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
