import { countBy, mean, rounded, sum } from './sums.mjs';

/** The complementary error function to seven digits (Abramowitz and Stegun 1964, 7.1.26 in the form of Numerical Recipes 6.2). */
function erfc(x) {
  const t = 1 / (1 + x / 2);
  const series = [0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368, -1.26551223];
  return t * Math.exp(series.reduce((value, each) => value * t + each, 0) - x * x);
}

/** The chance that places drawn evenly lie at least so far from even: χ² with three degrees of freedom. */
function chanceOf(chiSquare) {
  return erfc(Math.sqrt(chiSquare / 2)) + Math.sqrt((2 * chiSquare) / Math.PI) * Math.exp(-chiSquare / 2);
}

/** Where the key stands among four options, and whether that is even. */
export function placesTable(questions) {
  const choices = questions.filter(({ format, options }) => format === 'choice' && options.length === 4);
  const counts = [0, 1, 2, 3].map((place) => choices.filter(({ answer }) => answer === place).length);
  const expected = choices.length / 4;
  const chiSquare = expected === 0 ? 0 : sum(counts.map((count) => (count - expected) ** 2 / expected));
  return { A: counts[0], B: counts[1], C: counts[2], D: counts[3], 'χ²': rounded(chiSquare, 2), p: rounded(chanceOf(chiSquare), 3) };
}

/** How often the key is the longest option, and how often it would be by chance; of options as long as each other each is a part. */
function longestOf(questions) {
  const shares = questions.map(({ options, answer }) => {
    const most = Math.max(...options.map(({ length }) => length));
    const longest = options.filter(({ length }) => length === most);
    return options[answer].length === most ? 1 / longest.length : 0;
  });
  const [share, chance] = [mean(shares), mean(questions.map(({ options }) => 1 / options.length))];
  return { questions: questions.length, 'key longest %': rounded(100 * share), 'by chance %': rounded(100 * chance), difference: rounded(100 * (share - chance)) };
}

/** A row for all choices and one for each kind. `isFixed`: options that are the same wherever they stand. */
export function longestTable(questions, isFixed) {
  const choices = questions.filter(({ format }) => format === 'choice');
  if (choices.length === 0) return {};
  const free = choices.filter(({ options }) => !options.some(isFixed));
  const kinds = [...countBy(choices, ({ kind }) => kind).keys()].map((name) => [name, longestOf(choices.filter(({ kind }) => kind === name))]);
  return { all: longestOf(choices), ...(free.length > 0 ? { 'options that vary': longestOf(free) } : {}), ...Object.fromEntries(kinds) };
}
