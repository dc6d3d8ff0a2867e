/** What sort of document a word names: it decides which "the deal" can mean it. */
export type Sort = 'resolution' | 'treaty' | 'deal' | 'law' | 'amendment' | 'order' | 'ruling' | 'report' | 'constitution';

// The last words of documents' names, as legislatures, courts and treaty series write them.
const heads: Record<string, Sort> = {
  Resolution: 'resolution',
  Treaty: 'treaty', Treaties: 'treaty', Convention: 'treaty', Conventions: 'treaty', Protocol: 'treaty', Covenant: 'treaty', Pact: 'treaty', Statute: 'treaty', Charter: 'treaty',
  Agreement: 'deal', Agreements: 'deal', Accord: 'deal', Accords: 'deal', 'Plan of Action': 'deal', Deal: 'deal', Partnership: 'deal', Memorandum: 'deal', 'Memorandum of Understanding': 'deal',
  Declaration: 'deal', Compact: 'deal', Communiqué: 'deal', Roadmap: 'deal',
  Act: 'law', Law: 'law', Code: 'law', Ordinance: 'law', Bill: 'law', Amendment: 'amendment', Amendments: 'amendment',
  Directive: 'order', Regulation: 'order',
  Report: 'report', Assessment: 'report', Review: 'report', 'White Paper': 'report', Dossier: 'report',
  Constitution: 'constitution',
};

/** All the words that end a document's name, the longest first. */
export const headWords = Object.keys(heads).sort((a, b) => b.length - a.length);

/** The sort that a head tells: "Act" → law. */
export const sortOfHead = (head: string): Sort | null => heads[head] ?? null;

/** Which sorts of document "the agreement" and its likes can mean. */
export const meanings: Record<string, Sort[]> = {
  resolution: ['resolution'], treaty: ['treaty'], convention: ['treaty'], protocol: ['treaty'], charter: ['treaty'],
  pact: ['treaty', 'deal'], accord: ['deal', 'treaty'], agreement: ['deal', 'treaty'], deal: ['deal'],
  law: ['law'], act: ['law'], bill: ['law'], measure: ['law'], legislation: ['law'], statute: ['law'], amendment: ['amendment'], constitution: ['constitution'],
  order: ['order'], directive: ['order'], assessment: ['report'], report: ['report'],
};
