import { type Form, inflect } from './inflect';
import { verbsByWeight } from './verb-list';

/**
 * A word that may be a verb: its base and form, and how much rather a verb than a noun, from 5 (never a noun) to −4 (nearly always one).
 * A past form that is its participle too ("said") counts as past.
 */
export type VerbForm = { base: string; form: Form; weight: number };

const byForm = new Map<string, VerbForm>();
for (const [weight, verbs] of verbsByWeight) {
  for (const base of verbs) {
    const forms = inflect(base);
    // What is said last wins: "found" is rather find's past than a verb of its own.
    for (const form of ['base', 'ing', 's', 'participle', 'past'] as const) {
      const known = byForm.get(forms[form]);
      if (!known || known.base === base || (known.form === 'base' && form !== 'base')) byForm.set(forms[form], { base, form, weight });
    }
  }
}

// Pasts that are rather another word, weighed in the same texts: "ground forces", "a wound".
for (const [word, weight] of [['ground', -4], ['wound', -3], ['bit', -2], ['bound', -1], ['mistaken', -1], ['shot', -1], ['left', 1]] as const) {
  const known = byForm.get(word);
  if (known) byForm.set(word, { ...known, weight });
}

/** What verb a word in small letters may be: "claims" → claim, "s", 0. Null when it is none. */
export function findVerbForm(lower: string): VerbForm | null {
  return byForm.get(lower) ?? null;
}
