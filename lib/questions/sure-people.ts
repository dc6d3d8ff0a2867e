import { once } from '@/lib/once';
import type { Person } from '@/lib/questions/cast';
import type { World } from '@/lib/questions/world';
import { hasName } from '@/lib/text/has-name';
import { namesOf } from '@/lib/questions/report-names';
import { demonyms } from '@/lib/text/place-names';
import { lastName } from '@/lib/text/last-name';

/** Those of the event who are people for certain, by a whole name of a fair length: "Roads and Ana Ruiz" is a slip of the reading. */
export function surePeople(world: World): Person[] {
  return world.cast.people.filter(({ sort, isPlain, name }) => sort === 'person' && isPlain && /^\S+(?: (?!and )\S+){1,3}$/.test(name));
}

/** Of another time than most news, by hand: where they are named in passing they are no choice among the living. */
export const ofThePast: ReadonlySet<string> = new Set(
  ('Abraham Lincoln, Adolf Hitler, Alexander Hamilton, Andrew Jackson, Benjamin Franklin, Dwight D. Eisenhower, Dwight Eisenhower, Edward M. Kennedy, Fidel Castro, Franklin D. Roosevelt, Franklin Roosevelt, George Orwell, George Washington, Gerald Ford, Gerald R. Ford,' +
    ' Harry S. Truman, Harry Truman, Jackie Robinson, James Madison, John Adams, John F. Kennedy, John Kennedy, John Quincy Adams, Joseph Stalin, Karl Marx, Lyndon B. Johnson, Lyndon Johnson, Mahatma Gandhi, Martin Luther King, Martin Luther King Jr., Muammar Gadhafi,' +
    ' Nelson Mandela, Osama bin Laden, Richard M. Nixon, Richard Nixon, Robert F. Kennedy, Robert Kennedy, Ronald Reagan, Rosa Parks, Saddam Hussein, Saul Alinsky, Ted Kennedy, Theodore Roosevelt, Teddy Roosevelt, Thomas Jefferson, Ulysses S. Grant, Vladimir Lenin, William Shakespeare, Winston Churchill, Woodrow Wilson,' +
    ' Andrew Johnson, Benjamin Harrison, Chester A. Arthur, Chester Arthur, Franklin Pierce, Grover Cleveland, Henry Clay, James A. Garfield, James Buchanan, James K. Polk, James Monroe, James Polk, John Tyler, Martin Van Buren, Millard Fillmore, Rutherford B. Hayes, William Henry Harrison, William Howard Taft, William Jennings Bryan, Winfield Scott, Zachary Taylor, Barry Goldwater, Calvin Coolidge, Che Guevara, Dante Alighieri, Frederick Douglass, George Wallace, Hugo Chavez, Herbert Hoover, Hubert Humphrey, Jefferson Davis, Jesus Christ, John Calhoun, Joseph McCarthy, Malcolm X, Mao Zedong, Margaret Thatcher, Princess Diana, Robert E. Lee, Strom Thurmond, Susan B. Anthony, Warren Harding, William McKinley,' +
    ' Harry Potter, James Bond, Robin Hood, Santa Claus, Sherlock Holmes, Donald Duck, Mickey Mouse, Uncle Sam').split(', '),
);

const counts = new WeakMap<World, Map<string, number>>();

/** How many sentences of the event name somebody, by the last name. */
export function countNamed(last: string, world: World): number {
  const known = counts.get(world) ?? new Map<string, number>();
  counts.set(world, known);
  const count = known.get(last) ?? world.sentences.filter(({ text }) => text.includes(last) && hasName(text, last)).length;
  known.set(last, count);
  return count;
}

/** Whether somebody may be taken for one who speaks or acts in the event: not of another time, no figure of a story, and none of whom a report tells that they are dead. */
export function isAbout(name: string, world: World): boolean {
  return !deadOf(world).has(name) && !ofThePast.has(name) && !king.test(name);
}

const deadOf = once((world: World) => new Set(surePeople(world).filter((person) => ofThePast.has(person.name) || isDead(person, world)).map((person) => person.name)));

/** "Edward IV", but "George Conway III" */
const king = /^\S+ (?:I{1,3}|IV|V|VI{1,3}|X?I?X)$/;

/** "the killing of Ada Lund", "Ada Lund, who was shot dead", "the late Ada Lund", "the “Ada Lund” books". */
function isDead({ name, speaks }: Person, { sentences }: World): boolean {
  const last = lastName(name);
  return !speaks && sentences.some(({ text }) => text.includes(last) && told.test(text.replaceAll(last, somebody)));
}

/** Stands for the name that is looked for: so each of these long patterns is made once, and not for each name. */
const somebody = '\uE000';
const theirs = `(?<!\\p{L})${somebody}(?!\\p{L})`;
const told = new RegExp(
  `\\b(?:killing|death|murder|slaying|assassination|funeral|burial|memory|execution|lynching) of (?:\\S+ ){0,5}${theirs}|\\bthe late (?:\\p{Lu}\\S* ){0,3}${theirs}|\\b(?:killed|killing|murdered|slain|assassinated|gunman|shooter|killer),? (?:(?!by )\\S+ ){0,5}${theirs}|\\b(?:victims?|deceased|dead|killed)\\b.{0,60}\\b(?:identified as|named as|were|included?) .*${theirs}` +
    `|${theirs}(?:[’']s (?:death|killing|murder|funeral|slaying|assassination|body)|,? (?:who )?(?:was|were) (?:shot|killed|slain|murdered|assassinated|shot dead|gunned down|stabbed)|,? who died| (?:was |had )?died\\b)|${theirs}[”’"]? (?:books?|novels?|films?|movies?|series)\\b`,
  'u',
);

const onlooker = '(?:professors?|lecturer|historian|scholar|analyst|pollster|strategist|expert|economist|researcher|fellow|reporter|journalist|correspondent|columnist|anchor|host|author|editor|spokes(?:man|woman|person)|press secretary|campaign manager|advis[eo]r|consultant|aide|lawyer|attorney|counsel|scientist|teaches|studies|who wrote)';
const looking = new WeakMap<World, Map<string, boolean>>();

/** Whether a report brings somebody in as one who tells of the others, not as one of them: "Ida Quill, a professor of law". */
export function isOnlooker(name: string, world: World): boolean {
  const known = looking.get(world) ?? new Map<string, boolean>();
  looking.set(world, known);
  const told = known.get(name) ?? isToldOnlooker(name, world);
  known.set(name, told);
  return told;
}

function isToldOnlooker(name: string, { sentences }: World): boolean {
  return sentences.some(({ text }) => text.includes(name) && looksOn.test(text.replaceAll(name, somebody)));
}

const looksOn = new RegExp(`${somebody}(?:, \\d\\d)?,? (?:is |who |an? |the )[^.;,]{0,50}?\\b${onlooker}\\b|${somebody}, (?:[\\p{L}’'-]+ ){0,4}${onlooker}\\b|\\b${onlooker} ${somebody}`, 'u');

const political = /^(?:(?:U\.S\.|US|Vice|House|Senate|State) )*(?:Sens?|Reps?|Govs?|Senators?|Representatives?|Governor|Congress(?:man|woman)|President|Speaker|Mayor)\b/;

/** Whether a report of today calls somebody of this last name a senator, governor or the like of the country that it is about: "Sen. Lund", but not "Estonian President Tamm", nor "President Hall, who left in 1980". */
export const isPolitician = (last: string, world: World): boolean => politiciansOf(world).has(last);

const politiciansOf = once(({ readings }: World): ReadonlySet<string> => {
  return new Set(readings.flatMap(({ report }) => namesOf(report).filter(({ title, sort, start }) => {
    if (sort !== 'person' || !title || !political.test(title)) return false;
    const before = report.text.slice(Math.max(0, start - title.length - 40), start - title.length - 1).trim().split(/\s+/).at(-1) ?? '';
    const line = report.text.slice(Math.max(0, start - 120), start + 160);
    return !demonyms.has(before) && !/^(?:[Ff]ormer|[Tt]hen|late|ex)$/.test(before) && !(line.match(/\b1\d{3}\b/g) ?? []).length;
  }).map(({ name }) => lastName(name))));
});
