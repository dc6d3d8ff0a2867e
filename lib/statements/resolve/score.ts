import type { Entity, Mention, Trace } from './entity';
import type { PronounSort } from './pronoun';

/** `asker`: who asks is answered by somebody else; `host`: "Ruiz's work" as a subject tells of Ruiz. */
const weights: Record<Mention['role'], number> = { speaker: 120, subject: 100, asked: 95, host: 80, asker: 60, possessor: 60, object: 50, oblique: 40, modifier: 12 };

/** How much a mention brings its entity to the fore. Names inside quotations and reported speech are talked about and do not talk. */
export function weightOf(mention: Mention): number {
  const weight = weights[mention.role];
  return mention.isQuoted ? weight * 0.12 : mention.isReported && mention.role !== 'asked' ? weight * 0.65 : weight;
}

const perSentence = 0.4;
const perParagraph = 0.75;

/** Whom somebody talks about is hardly ever the one who talks. */
const inOwnWords = 0.35;

const isWithin = (at: number, spans: { start: number; end: number }[]) => spans.some((span) => span.start <= at && at < span.end);

/** How present an entity is where `mention` stands: the best of each sentence, fading with every sentence and paragraph since. */
export function presence(entity: Entity, mention: Mention): number {
  const best = new Map<number, number>();
  for (const trace of entity.trail) {
    if (trace.start >= mention.start) continue;
    const share = isWithin(trace.start, mention.own) ? inOwnWords : 1;
    best.set(trace.sentence, Math.max(best.get(trace.sentence) ?? 0, faded(trace, mention) * share));
  }
  return [...best.values()].reduce((sum, each) => sum + each, 0);
}

const faded = (trace: Trace, mention: Mention) => trace.weight * perSentence ** (mention.sentence - trace.sentence) * perParagraph ** (mention.paragraph - trace.paragraph);

/** "It" and "they" stand for the last subject, or for nothing that can be told: no one looks further back for them. */
export function presenceAsSubject(entity: Entity, mention: Mention): number {
  const near = entity.trail.filter((trace) => trace.start < mention.start && trace.weight >= 55 && mention.sentence - trace.sentence <= 1 && !isWithin(trace.start, mention.own));
  return Math.max(0, ...near.map((trace) => faded(trace, mention)));
}

/** How well an entity agrees with a pronoun: 0 not at all, 1 fully. */
export function agreement({ kind, gender, isProven }: Entity, pronoun: PronounSort): number {
  if (pronoun === 'he' || pronoun === 'she') {
    if (kind !== 'person' && kind !== 'unknown') return 0;
    if (gender) return gender === (pronoun === 'he' ? 'male' : 'female') ? (isProven ? 1 : kind === 'person' ? 0.6 : 0.3) : 0;
    return isProven ? 0.85 : kind === 'person' ? 0.35 : 0.18;
  }
  if (pronoun === 'it') return kind === 'body' || kind === 'thing' ? 1 : 0;
  return kind === 'crowd' ? 1 : 0;
}
