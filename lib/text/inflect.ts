import { doublingVerbs } from './verb-list';

/** Forms of English verbs that no rule gives: base, past, and the participle where it differs. */
const irregular = new Map(
  `say said · tell told · write wrote written · think thought · speak spoke spoken · read read · find found · show showed shown · know knew known · see saw seen · feel felt · hold held
  make made · go went gone · give gave given · swear swore sworn · foresee foresaw foreseen · hear heard · mean meant · understand understood · put put · lay laid · lie lay lain · begin began begun
  hit hit · set set · take took taken · sing sang sung · fight fought · come came come · get got · leave left · bring brought · keep kept · become became become · run ran run · win won · lose lost
  send sent · seek sought · cast cast · teach taught · forget forgot forgotten · choose chose chosen · bear bore borne · beat beat beaten · bend bent · bet bet · bid bid · bind bound · bite bit bitten
  blow blew blown · break broke broken · build built · burst burst · buy bought · catch caught · cling clung · cost cost · creep crept · cut cut · deal dealt · dig dug · draw drew drawn · dream dreamed
  drink drank drunk · drive drove driven · eat ate eaten · fall fell fallen · feed fed · flee fled · fling flung · fly flew flown · forbid forbade forbidden · forgive forgave forgiven · freeze froze frozen
  grind ground · grow grew grown · hang hung · hide hid hidden · hurt hurt · kneel knelt · lead led · lend lent · let let · light lit · meet met · mislead misled · mistake mistook mistaken
  misunderstand misunderstood · overcome overcame overcome · overhear overheard · override overrode overridden · oversee oversaw overseen · overtake overtook overtaken · overthrow overthrew overthrown
  pay paid · prove proved proven · quit quit · rebuild rebuilt · repay repaid · rethink rethought · rewrite rewrote rewritten · rid rid · ride rode ridden · ring rang rung · rise rose risen
  arise arose arisen · sell sold · shake shook shaken · shed shed · shine shone · shoot shot · shrink shrank shrunk · shut shut · sink sank sunk · sit sat · sleep slept · slide slid · spend spent
  spin spun · spit spat · split split · spread spread · spring sprang sprung · stand stood · steal stole stolen · stick stuck · sting stung · stride strode · strike struck · string strung
  strive strove striven · sweep swept · swell swelled swollen · swim swam swum · swing swung · tear tore torn · thrust thrust · throw threw thrown · tread trod trodden · undergo underwent undergone
  undertake undertook undertaken · underwrite underwrote underwritten · undo undid undone · uphold upheld · upset upset · wake woke woken · wear wore worn · weave wove woven · weep wept · wind wound
  withdraw withdrew withdrawn · withhold withheld · withstand withstood · wring wrung · broadcast broadcast · forecast forecast · recast recast · rebut rebutted`
    .split(/\s*·\s*|\n\s*/)
    .map((forms) => {
      const [base = '', past = '', participle = past] = forms.trim().split(' ');
      return [base, [past, participle] as const] as const;
    }),
);
const doubling = new Set(doublingVerbs);

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** All forms of a verb: "deny" → deny, denies, denied, denied, denying. */
export function inflect(base: string): Record<Form, string> {
  const last = base.slice(-1);
  const consonantY = /[^aeiou]y$/.test(base);
  const s = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const isDoubling = doubling.has(base) || /^(?:get|set|put|hit|run|win|begin|forget|cut|let|shut|sit|swim|spin|quit|bet|bid|split|dig|rid|rebut|blog)$/.test(base);
  const regular = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : isDoubling ? `${base}${last}ed` : `${base}ed`;
  const [past, participle] = irregular.get(base) ?? [regular, regular];
  const ing = isDoubling ? `${base}${last}ing` : base === 'lie' ? 'lying' : /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return { base, s, past, participle, ing };
}
