import { poorCopy } from '@/lib/checks/poor-copy';
import { asking, question, testCheck } from './items';

const quoting = (quote: string) => question({ stem: `Who said: “${quote}”`, prompt: { ask: 'Who said it?', quote, note: null } });

testCheck(poorCopy, [
  ['a torn apostrophe', quoting('I don ’ t want this wall'), true],
  ['a torn ’s', quoting('The harbour ’s wall is old'), true],
  ['a space behind the first mark', quoting(' the wall is old'), true],
  ['a space before a comma', quoting('The wall , they say, is old'), true],
  ['a space before a bracket', quoting('The wall (of the port ) is old'), true],
  ['in an option', asking('What fell?', { options: ['the mayor ’ s lamps', 'the pier', 'the boat'] }), true],
  ['in a sentence to tap', asking('Tap the sentence.', { format: 'span', options: ['It fell , and was mended.', 'It stood.'], breaks: [], answer: [0] }), true],
  ['a name run into the word before it', quoting('The town heard aboutPort Ellis and its wall'), true],
  ['a day run into the next word', quoting('The wall fell on a Mondaymorning in May'), true],
  ['the name of a paper run into the next word', quoting('The Coast Newsrecently told of the wall'), true],
  ['a daily', quoting('The Post is sold early, and the Newsreel is posted daily'), false],
  ['two sentences made one', quoting('The wall is cared for. and it is loved'), true],
  ['letters of another code', quoting('The wall was a long’ish naÃ¯ve idea'), true],
  ['the same, letter and mark apart', quoting('PeA\u0303±a sold the wall to the port'), true],
  ['a label run into what was said', quoting('Pike:You sold the wall to the port'), true],
  ['a number torn in two', quoting('The wall cost 1, 500 pounds'), true],
  ['a dash at the end', quoting('We speak to people like you -'), true],
  ['a list of numbers', quoting('They came in 1964, 1970 and 1981 – or later'), false],
  ['a hyphen torn off', quoting('It was a hit-and - run on the quay'), true],
  ['an age torn apart', quoting('The 16-year - old left the quay'), true],
  ['names that are written so', quoting('The iPhone of Mr. McKee and the eBook of DeLuca fell on Mondays'), false],
  ['an inner quotation', quoting('They call it ‘the wall’ and mean the pier'), false],
  ['a plural of owners', quoting('The neighbours’ boats and the ’60s pier'), false],
  ['an ellipsis', quoting('The wall … is old'), false],
  ['an ellipsis of dots', quoting('The wall ... is old'), false],
  ['a price', quoting('It cost £4.50, or .5 of what they asked'), false],
]);
