const forms = [
  'bill william will billy', 'mike michael mick', 'jim james jimmy', 'bob robert rob bobby', 'joe joseph', 'tom thomas', 'dan daniel danny', 'dave david', 'steve steven stephen', 'chris christopher',
  'tony anthony', 'rick richard dick rich', 'chuck charles charlie', 'ted edward theodore ed eddie', 'liz elizabeth beth betty', 'kate katherine catherine kathy cathy katie', 'sam samuel samantha', 'ben benjamin',
  'greg gregory', 'ron ronald', 'don donald', 'ken kenneth', 'matt matthew', 'nick nicholas', 'pat patrick patricia', 'jeff jeffrey', 'larry lawrence', 'andy andrew drew', 'alex alexander alexandra', 'tim timothy',
  'phil philip phillip', 'sue susan', 'deb debbie deborah', 'barb barbara', 'jerry gerald', 'terry terrence', 'al albert alan', 'jack john johnny', 'bernie bernard', 'josh joshua', 'zach zachary', 'abby abigail', 'jon jonathan', 'rudy rudolph',
].map((line) => line.split(' '));

/** Whether two given names may be one person's: "Bill" and "William", "J." and "James". */
export function mayBeSameGiven(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.toLowerCase().replace(/\.$/, '')) as [string, string];
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return forms.some((form) => form.includes(one) && form.includes(other));
}
