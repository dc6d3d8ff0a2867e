import { inflect, type Form } from './inflect';

/**
 * Verbs of speech (and, for measuring only, of belief), put together by hand from grammars and from the verbs of communication in WordNet 3.0, with what each may take as its content:
 * q a quotation · t "that …" · z a clause without "that" · n a thing ("denied the report") · i "to …" · x somebody first ("told them …")
 */
const frames: Record<string, string> = {
  say: 'qtz', tell: 'qtzxi', add: 'qtz', write: 'qtz', note: 'qtzn', explain: 'qtzn', continue: 'q', reply: 'qt', respond: 'qt', answer: 'qt',
  recall: 'qtn', remark: 'qt', observe: 'qt', comment: 'qt', conclude: 'qtz', tweet: 'qtzn', retweet: 'q', declare: 'qtz', assert: 'qtzn', maintain: 'qtz',
  contend: 'qtz', insist: 'qtz', argue: 'qtz', reiterate: 'qtn', stress: 'qtn', emphasize: 'qtn', emphasise: 'qtn', underscore: 'qt', underline: 'qt',
  concede: 'qtz', admit: 'qtz', acknowledge: 'qtzn', joke: 'qt', quip: 'qt', tout: 'n', boast: 'qt', lament: 'qtn', complain: 'qt', muse: 'qt', recount: 'qtn', reason: 'q',
  caution: 'qtxi', counter: 'qt', retort: 'qt', interject: 'q', exclaim: 'q', announce: 'qtzni', affirm: 'qtn', reaffirm: 'qtn', state: 'qtz', predict: 'qtzn',
  speculate: 'qt', theorize: 'qt', opine: 'qt', clarify: 'qtn', confirm: 'qtzn', repeat: 'qt', disclose: 'qtn', reveal: 'qt', agree: 'qti', posit: 'qt', elaborate: 'q',
  confess: 'qt', testify: 'qtz', swear: 'qti', estimate: 'qtz', suggest: 'qtzn', warn: 'qtzxi', claim: 'qtzin', allege: 'qtzn', charge: 'qtz', vow: 'qti', pledge: 'qtin',
  promise: 'qtzixn', hint: 'qt', imply: 'qtz', signal: 'qt', indicate: 'qtz', report: 'qtzn', mention: 'qtn', concur: 'qt', remind: 'qtx', blog: 'q', post: 'q', email: 'q',
  text: 'q', whisper: 'q', shout: 'q', yell: 'q', cry: 'q', scream: 'q', chime: 'q', volunteer: 'q', venture: 'q', summarize: 'q', advise: 'qtxi', guess: 'qz', deny: 'qtn',
  proclaim: 'qtn', dispute: 'qtn', grumble: 'qt', gripe: 'qt', gush: 'q', marvel: 'qt', deadpan: 'q', intone: 'q', snap: 'q', fume: 'q', thunder: 'q', bemoan: 'qtn', inform: 'qtx',
  assure: 'qtzx', read: 'q', ask: 'qxi', wonder: 'q', inquire: 'q', demand: 'qtin', urge: 'qtxi', plead: 'qi', implore: 'qxi', beg: 'qxi', order: 'txi', encourage: 'x', threaten: 'qi',
  decline: 'i', offer: 'qi', propose: 'qtni', recommend: 'qtn', request: 't', reject: 'n', dismiss: 'n', criticize: 'n', criticise: 'n', condemn: 'n', denounce: 'n',
  decry: 'n', slam: 'n', blast: 'n', praise: 'n', hail: 'n', cite: 'qn', describe: 'qn', characterize: 'n', portray: 'n', call: 'qn', label: 'n', brand: 'n', dub: 'n',
  accuse: 'n', blame: 'n', mock: 'n', ridicule: 'n', question: 'n', doubt: 't', believe: 'tz', think: 'tz', hope: 'tz', fear: 'tz', expect: 't', defend: 'n',
  point: 'qt', foresee: 't', forecast: 'qt', project: 't', determine: 't', declaim: 'q', rule: 't', find: 't', show: 't', demonstrate: 't', relate: 'qt', rail: 'q',
  express: 'n', voice: 'n', refute: 'n', rebut: 'n', object: 'qt', protest: 'qt', echo: 'q',
  apologize: 'q', thank: 'qn', congratulate: 'n', chant: 'q', quote: 'qn', rant: 'q', sneer: 'q', scoff: 'qt', recognize: 't', vent: 'q',
  bark: 'q', bellow: 'q', boom: 'q', bluster: 'q', blurt: 'q', chirp: 'q', coo: 'q', crow: 'q', drawl: 'q', enthuse: 'q', exult: 'q', gloat: 'q', groan: 'q', growl: 'q', grunt: 'q', hiss: 'q', holler: 'q', howl: 'q', huff: 'q', moan: 'q', mumble: 'q', murmur: 'q', mutter: 'q', roar: 'q', scrawl: 'q', scribble: 'q', shriek: 'q', snarl: 'q', squeal: 'q', stammer: 'q', utter: 'q', wail: 'q', whine: 'q', wisecrack: 'q', yelp: 'q', bristle: 'q', rejoice: 'q', tease: 'q', type: 'q', interrupt: 'q',
  attest: 'qt', avow: 'qt', decree: 'qt', fret: 'qt', intimate: 'qt', postulate: 'qt', prophesy: 'qt', specify: 'qt', stipulate: 'qt',
  aver: 'qtz', reckon: 'qtz',
  divulge: 'qtn', profess: 'qtn', reassert: 'qtn', restate: 'qtn', relay: 'qtn', preach: 'qtn', foretell: 'qtn',
  recap: 'qn', recite: 'qn',
  guarantee: 'qti',
  reassure: 'qtzx',
  notify: 'tx', convince: 'tx',
  counsel: 'qtxi',
  instruct: 'qxi', exhort: 'qxi', admonish: 'qxi', command: 'qxi',
  applaud: 'n', berate: 'n', bash: 'n', castigate: 'n', censure: 'n', chastise: 'n', chide: 'n', commend: 'n', deplore: 'n', deride: 'n', denigrate: 'n', disparage: 'n', excoriate: 'n', fault: 'n', herald: 'n', impugn: 'n', insult: 'n', lambaste: 'n', lampoon: 'n', laud: 'n', liken: 'n', malign: 'n', rebuke: 'n', reprimand: 'n', repudiate: 'n', scold: 'n', taunt: 'n', trumpet: 'n', vilify: 'n', disavow: 'n', debunk: 'n', extol: 'n', highlight: 'n', assail: 'n', rebuff: 'n', trash: 'n', skewer: 'n',
  hypothesize: 'qt', surmise: 'qt', suspect: 'tz', worry: 'qt', assume: 'tz', joust: 'q', sigh: 'q', spell: 'q', put: 'q',
};

export type SpeechVerb = { base: string; form: Form; frames: string };

const byForm = new Map<string, SpeechVerb>();
for (const [base, frame] of Object.entries(frames)) {
  const forms = inflect(base);
  for (const form of ['participle', 'past', 'ing', 's', 'base'] as const) {
    const known = byForm.get(forms[form]);
    // "found" stays a form of find; "said" is a past before it is a participle.
    if (!known || known.base === base) byForm.set(forms[form], { base, form, frames: frame });
  }
}

/** The verb of speech that a word may be a form of: "denied" → deny. */
export function findSpeechVerb(lower: string): SpeechVerb | null {
  return byForm.get(lower) ?? null;
}

/** Whether a word may introduce or follow a quotation: "said", "asked", "tweets". */
export function isSpeechVerb(word: string): boolean {
  return byForm.get(word)?.frames.includes('q') ?? false;
}
