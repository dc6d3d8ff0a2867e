const forms = [
  'bill william will billy', 'mike michael mick', 'jim james jimmy', 'bob robert rob bobby', 'joe joseph', 'tom thomas', 'dan daniel danny', 'dave david', 'steve steven stephen', 'chris christopher',
  'tony anthony', 'rick richard dick rich', 'chuck charles charlie', 'ted edward theodore ed eddie', 'liz elizabeth beth betty', 'kate katherine catherine kathy cathy katie', 'sam samuel samantha', 'ben benjamin',
  'greg gregory', 'ron ronald', 'don donald', 'ken kenneth', 'matt matthew', 'nick nicholas', 'pat patrick patricia', 'jeff jeffrey', 'larry lawrence', 'andy andrew drew', 'alex alexander alexandra', 'tim timothy',
  'phil philip phillip', 'sue susan', 'deb debbie deborah', 'barb barbara', 'jerry gerald', 'terry terrence', 'al albert alan', 'jack john johnny', 'bernie bernard', 'josh joshua', 'zach zachary', 'abby abigail', 'jon jonathan', 'rudy rudolph',
  'fred frederick freddie alfred', 'gene eugene', 'hal harold harry henry hank', 'meg margaret maggie peggy', 'jen jennifer jenny', 'vince vincent', 'walt walter', 'ray raymond', 'russ russell', 'doug douglas', 'stan stanley', 'len leonard lenny',
  'marty martin', 'mitch mitchell', 'nate nathan nathaniel', 'pete peter', 'val valerie', 'vicky victoria vicki', 'wes wesley', 'cindy cynthia', 'gabe gabriel', 'jake jacob', 'lou louis', 'kim kimberly', 'nikki nicole', 'sandy sandra', 'becky rebecca',
  'jess jessica', 'steph stephanie', 'mandy amanda', 'art arthur', 'cal calvin', 'norm norman', 'herb herbert', 'mel melvin', 'rod rodney', 'sid sidney', 'theo theodore', 'brad bradley', 'cliff clifford', 'ernie ernest', 'gil gilbert', 'howie howard', 'max maxwell', 'newt newton', 'rand randal randall randy', 'trish patricia', 'ed edgar edwin', 'jeff jeffrey geoffrey', 'christine chris christina tina', 'fran frances francis frank',
].map((line) => line.split(' '));

/** Whether two given names may be one person's: "Bill" and "William", "J." and "James", "Hillary" and "Hilary". */
export function mayBeSameGiven(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/\.$/, '')) as [string, string];
  if (one === other) return true;
  if (spelled(one) === spelled(other)) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return forms.some((form) => form.includes(one) && form.includes(other));
}

/** "hilary" for Hillary, "sara" for Sarah, "erik" for Eric: one name may be spelled so and so. */
const spelled = (name: string): string => name.replace(/ph/g, 'f').replace(/k/g, 'c').replace(/h$/, '').replace(/(.)\1+/gu, '$1');
