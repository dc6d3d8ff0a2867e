import { agencyName } from '@/lib/questions/agencies';
import { documentNamed, withThe } from '@/lib/questions/documents';
import { nameOf } from '@/lib/questions/describe';
import { readProvision } from '@/lib/questions/kinds/what-it-covers';
import { likeness } from '@/lib/questions/likeness';
import { type Matter } from '@/lib/questions/matters/matter';
import { capital } from '@/lib/questions/wording';
import type { KnownDocument, Sentence, World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { lastName } from '@/lib/text/last-name';
import { covers, overlaps } from '@/lib/text/span';

/** "… shows through whom words of Mohammad Javad Zarif were passed on?" */
export function passerMatters(world: World): Matter[] {
  return world.said.flatMap((said) => {
    const [via] = said.statement.via;
    const shown = world.sentences.find(({ report, span }) => report === said.report && covers(span, said.statement.quote));
    if (!via || !shown || !said.speaker || !said.isSure || !covers(shown.span, via) || world.cast.find(via.name)?.sort === 'person') return [];
    const passers = [...world.outlets.map(agencyName), ...world.said.flatMap((each) => each.statement.via.map(({ name }) => agencyName(name)))];
    return [{
      shown,
      asks: `shows who passed on what ${nameOf(said)} said`,
      lead: '',
      explanation: `It gives the words as they came from ${/\bthe $/i.test(shown.report.text.slice(shown.span.start, via.start)) ? 'the ' : ''}${via.name.replace(/^The /, 'the ')}.`,
      fact: { about: 'passed-on' as const, matter: said.words, answer: agencyName(via.name) },
      evidence: said.evidence,
      difficulty: 0.5,
      isRival: (other: Sentence) => passers.some((name) => name !== '' && hasName(other.text, name)) || /\b(?:report(?:ed|s)?|quoted|cited|citing|news|media|agency|newspaper|television|according)\b/i.test(other.text),
      isFair: (passage: Sentence[]) => passage.filter(({ text }) => hasName(text, lastName(said.speaker!.name))).length > 1,
    }];
  });
}

/** "… tells what the Harbour Act 1964 requires?" */
export function documentMatters(world: World): Matter[] {
  return world.documents.flatMap((known) => known.document.provisions.flatMap((provision) => {
    const asked = readProvision(known, provision, world);
    const shown = world.sentences.find(({ report, span }) => report === known.report && covers(span, provision));
    if (!asked || !shown) return [];
    const isMentioned = (other: Sentence) => mentions(known, other, world);
    return [{
      shown,
      asks: `tells what ${withThe(asked.name)} ${asked.relation}`,
      lead: '',
      explanation: `${capital(withThe(asked.name))} ${asked.relation} ${asked.thing}, it says.`,
      fact: { about: 'provides' as const, matter: `${asked.relation} ${asked.thing}`, answer: asked.name },
      evidence: asked.evidence,
      difficulty: 0.5,
      isRival: (other: Sentence) => world.documents.some((each) => each.report === known.report && each.document.provisions.some((piece) => overlaps(piece, other.span))) || likeness(other.text, asked.thing) >= 0.35 || (isMentioned(other) && asked.relation.split(' ').some((word) => word.length > 3 && other.text.toLowerCase().includes(word.toLowerCase().slice(0, 5)))),
      isFair: (passage: Sentence[]) => passage.filter(isMentioned).length > 1,
    }];
  }));
}

function mentions({ document, report }: KnownDocument, other: Sentence, world: World): boolean {
  return other.report === report && (document.mentions.some((mention) => overlaps(mention, other.span)) || world.documents.some((each) => each.report === report && documentNamed(each.document.name, world)?.document === document && each.document.mentions.some((mention) => overlaps(mention, other.span))));
}
