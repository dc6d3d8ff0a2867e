/** Forms of English verbs that no rule gives: base, past, participle. */
const irregular: Record<string, [string, string]> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], think: ['thought', 'thought'], speak: ['spoke', 'spoken'],
  read: ['read', 'read'], find: ['found', 'found'], show: ['showed', 'shown'], know: ['knew', 'known'], see: ['saw', 'seen'],
  feel: ['felt', 'felt'], hold: ['held', 'held'], make: ['made', 'made'], go: ['went', 'gone'], give: ['gave', 'given'],
  swear: ['swore', 'sworn'], foresee: ['foresaw', 'foreseen'], hear: ['heard', 'heard'], mean: ['meant', 'meant'],
  understand: ['understood', 'understood'], put: ['put', 'put'], lay: ['laid', 'laid'], begin: ['began', 'begun'], quip: ['quipped', 'quipped'],
  admit: ['admitted', 'admitted'], submit: ['submitted', 'submitted'], rebut: ['rebutted', 'rebutted'], refer: ['referred', 'referred'],
  infer: ['inferred', 'inferred'], rap: ['rapped', 'rapped'], plan: ['planned', 'planned'], slam: ['slammed', 'slammed'], rip: ['ripped', 'ripped'],
  retort: ['retorted', 'retorted'], blog: ['blogged', 'blogged'], spot: ['spotted', 'spotted'], sum: ['summed', 'summed'], concur: ['concurred', 'concurred'],
  chat: ['chatted', 'chatted'], hit: ['hit', 'hit'], set: ['set', 'set'], take: ['took', 'taken'], dub: ['dubbed', 'dubbed'], sing: ['sang', 'sung'],
  fight: ['fought', 'fought'], come: ['came', 'come'], get: ['got', 'got'], leave: ['left', 'left'], bring: ['brought', 'brought'], keep: ['kept', 'kept'],
  become: ['became', 'become'], run: ['ran', 'run'], win: ['won', 'won'], lose: ['lost', 'lost'], send: ['sent', 'sent'], seek: ['sought', 'sought'], cast: ['cast', 'cast'],
  teach: ['taught', 'taught'], commit: ['committed', 'committed'], forget: ['forgot', 'forgotten'], choose: ['chose', 'chosen'],
};

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

function isDoubled(base: string): boolean {
  const past = irregular[base]?.[0] ?? '';
  return past.endsWith(`${base.slice(-1)}ed`) && past.length === base.length + 3;
}

/** All forms of a verb: "deny" → deny, denies, denied, denied, denying. */
export function inflect(base: string): Record<Form, string> {
  const last = base.slice(-1);
  const consonantY = /[^aeiou]y$/.test(base);
  const s = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const doubled = isDoubled(base) || /^(?:get|set|put|hit|run|win|begin|forget)$/.test(base);
  const regular = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const [past, participle] = irregular[base] ?? [regular, regular];
  const ing = doubled ? `${base}${last}ing` : /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return { base, s, past, participle, ing };
}
