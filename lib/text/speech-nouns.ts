import { inflect } from './inflect';

/** Words after a noun of speech that open what it is about: "an account | of the flood", "a call | for help". */
const prepositions: Record<string, RegExp> = { a: /^(?:about|over|regarding|concerning)$/, o: /^of$/, f: /^for$/, n: /^on$/, g: /^against$/, r: /^to$/ };

/**
 * Nouns of speech, by hand from grammars and from the nouns of communication in WordNet 3.0, with what each may take as its content:
 * t "that …" · i "to …" · w a text of its own ("a statement offering …") · a thing after a "about", o "of", f "for", n "on", g "against", r "to"
 */
const frames: Record<string, string> = {
  account: 'o', advice: '', answer: '', accusation: 'tag', acknowledgment: 'to', acknowledgement: 'to', admission: 'to', affirmation: 't', allegation: 'tag', allusion: 'r', announcement: 'ta', apology: 'f', appeal: 'fi', argument: 'tafg',
  assertion: 'ta', assessment: 'o', assurance: 't', boast: 'ta', call: 'fi', case: 'tigf', charge: 'tg', claim: 'ta', comment: 'tanw', complaint: 'tag', concern: 'ta', concession: 't', conclusion: 't', condemnation: 'o',
  confession: 't', contention: 't', criticism: 'tao', declaration: 'to', defense: 'o', defence: 'o', demand: 'tfi', denial: 'to', denunciation: 'o', description: 'o', disclosure: 't', doubt: 'ta', endorsement: 'o', explanation: 'tfo',
  guarantee: 't', hint: 'ta', indication: 'to', insistence: 't', letter: 'aw', mantra: '', mention: 'o', memo: 'aw', message: 'ta', motto: '', note: 'a', objection: 'tar', observation: 'ta', opinion: 'tan', plea: 'fi', pledge: 'ti', point: '', praise: 'f', prediction: 'ta',
  proclamation: 't', promise: 'tia', proposal: 'fi', question: 'a', refrain: '', reply: '', response: '', reference: 'r', remark: 'tanw', report: 'tanw', revelation: 'ta', rumor: 'ta', rumour: 'ta', slogan: '', speech: 'an', statement: 'tanw', suggestion: 'ta', testimony: 'ta',
  threat: 'tiag', view: 'o', vow: 'ti', warning: 'ta',
};

type SpeechNoun = { base: string; frames: string };

const byForm = new Map<string, SpeechNoun>();
for (const [base, frame] of Object.entries(frames)) for (const form of [base, base.endsWith('o') ? `${base}s` : inflect(base).s]) byForm.set(form, { base, frames: frame });

/** The noun of speech that a word may be a form of: "remarks" → remark. */
export const findSpeechNoun = (lower: string): SpeechNoun | null => byForm.get(lower) ?? null;

/** Adjectives for somebody who speaks, by hand, with what each takes: "was adamant | that it was safe", "is critical | of the plan". */
const adjectives: Record<string, string> = { adamant: 't', apologetic: 'a', clear: 'ta', complimentary: 'oa', critical: 'o', dismissive: 'o', effusive: 'a', emphatic: 'ta', explicit: 'ta', insistent: 't', outspoken: 'an', scathing: 'a', vocal: 'a' };

/** What an adjective for a speaker takes, or null when a word is none. */
export const findSpeechAdjective = (lower: string): string | null => adjectives[lower] ?? null;

/** Whether a preposition behind a word with these frames opens its content: "a call | for", but "a call | from". */
export const opensContent = (own: string, preposition: string): boolean => [...own].some((frame) => prepositions[frame]?.test(preposition));
