import { expect, it } from 'vitest';
import { refuseText } from '@/lib/articles/check-input';

const sentence = 'The mayor said that the bridge would open in May and that nobody would have to pay. ';

it.each([
  ['', /There is no text/],
  ['  \n ', /There is no text/],
  [sentence, /has 17 words; a report needs at least 40/],
  [sentence.repeat(3), null],
  [sentence.repeat(13_000), /longer than 1 MB/],
  [`\u0000PNG${sentence.repeat(3)}`, /not text/],
  ['وزیر امور خارجه گفت که این پل در ماه آینده باز خواهد شد و مردم پولی نمی‌پردازند. '.repeat(4), 'Byline reads English; this looks like Persian.'],
  ['قال رئيس البلدية إن الجسر سيفتح في شهر مايو وإن أحدا لن يدفع ثمن العبور عليه. '.repeat(4), 'Byline reads English; this looks like Arabic.'],
  ['Мэр сказал, что мост откроется в мае, а за проезд никто не будет платить, потому что это было бы неправильно. '.repeat(3), 'Byline reads English; this looks like Russian.'],
  ['市长说这座桥将在五月开放，没有人需要付钱过桥，因为那是不对的。'.repeat(6), 'Byline reads English; this looks like Chinese.'],
  ['Le maire a dit que le pont sera ouvert en mai et que les habitants ne vont pas payer pour la traversée. '.repeat(3), 'Byline reads English; this looks like French.'],
  ['El alcalde dijo que el puente se abrirá en mayo y que los vecinos no van a pagar por el paso de la ciudad. '.repeat(3), 'Byline reads English; this looks like Spanish.'],
  ['Der Bürgermeister sagte, dass die Brücke im Mai geöffnet wird und dass die Bürger nicht für das Überqueren zahlen. '.repeat(3), 'Byline reads English; this looks like German.'],
  ['Qwx lorp zint vaskel brund thim. '.repeat(10), /does not look like sentences in English/],
])('%#: refuses with one clear sentence, or not at all', (text, expected) => {
  const found = refuseText(text);
  if (expected instanceof RegExp) expect(found).toMatch(expected);
  else expect(found).toBe(expected);
});

it('counts no words where a short text is allowed', () => {
  expect(refuseText(sentence, { minWords: 1 })).toBeNull();
});
