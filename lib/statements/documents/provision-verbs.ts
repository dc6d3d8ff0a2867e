import { inflect } from '@/lib/text/inflect';

// What documents do, as laws, treaties and the news about them put it: each verb with the prepositions that go with it
// ("call for"); "!" when it has no object without one, "that" when it takes a clause.
const list = `
ban prohibit forbid bar outlaw require oblige demand:that urge call:!for,!on,!upon allow:for permit authorize authorise lift impose limit restrict cap end extend:to
cover include provide:for,that guarantee protect:from,against create establish grant set state:that declare:that encourage commit ease freeze halt remove repeal recognize recognise condemn approve fund cut raise define exclude
exempt govern regulate address mention expand give say:that,!,that allocate restore suspend block prevent mandate:that endorse apply:!to ensure:that deny strip bind stipulate:that order direct instruct criminalize criminalise legalize legalise abolish
eliminate reduce increase punish empower entitle shield replace amend preserve safeguard affirm:that reaffirm recommend:that impede waive forgive subsidize tighten loosen relax curb ratify delay enshrine list award renew overturn invalidate modify reauthorize reauthorise waive bolster clarify classify codify force compel offer enable`;
const reportVerbs = 'find:that,! conclude:that,! warn:that,! note:that,! estimate:that say:that,! state:that recommend:that urge call:!for,!on,!upon condemn blame criticize criticise accuse describe document show:that,! suggest:that,! reveal:that,! allege:that,! rank list dispute reject blame rebut';

export type ProvisionVerb = { base: string; particles: string[]; takesThat: boolean; needsMore: boolean };

function parse(words: string): Map<string, ProvisionVerb> {
  const found = new Map<string, ProvisionVerb>();
  for (const entry of words.trim().split(/\s+/)) {
    const [base = '', tails = ''] = entry.split(':');
    const all = tails.split(',').filter(Boolean);
    const particles = all.map((each) => each.replace('!', '')).filter((each) => each && each !== 'that');
    found.set(base, { base, particles, takesThat: all.includes('that'), needsMore: all.some((each) => each.startsWith('!')) });
  }
  return found;
}

const laws = parse(list);
const reports = parse(reportVerbs);

/** What a document of a sort may do: laws ban, reports find. */
export const verbsFor = (isReport: boolean): Map<string, ProvisionVerb> => (isReport ? reports : laws);

/** "ban" → "bans" */
export const thirdPerson = (base: string): string => inflect(base).s;

/** Verbs that only point at what follows: "the bill | seeks to | ban". */
export const aims = /^(?:seek|aim|intend|attempt|purport|promise|propose|threaten|fail|continue|help)$/;

// What a document does to that which stands in a passive or a participle: "weapons | banned | by the treaty".
export const passives = /^(?:ban|prohibit|forbid|bar|outlaw|require|allow|permit|authorize|authorise|cover|guarantee|protect|impose|lift|include|mandate|grant|limit|restrict|create|establish|exempt|exclude|govern|regulate|recognize|enshrine|abolish|freeze|cap|remove|call|define|set|provide|envisage|suspend|eliminate|address|fund|overturn|repeal|award|renew|invalidate|legalize|modify|end|extend)$/;

/** A part of a document, which does what the document does: "a provision of the bill", "Article 5 of the treaty". */
export const parts = /^(?:provisions?|sections?|articles?|terms?|text|parts?|clauses?|language|rules?|paragraphs?|titles?|version|versions|draft|wording)$/;
