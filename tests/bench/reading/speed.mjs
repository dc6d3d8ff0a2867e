const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

/** The first 600 words of a text; null of a shorter one. */
function sixHundredWords(text) {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[599];
  return last ? text.slice(0, last.index + last[0].length) : null;
}

/** Times of reading in order, in ms by the clock; `cpu` is the mean by the processor, which other programs do not lengthen. */
function timesOf(read, texts, runs) {
  const times = [];
  const cpu = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) {
    const text = texts[run % texts.length];
    const from = performance.now();
    read(text);
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { times: times.sort((a, b) => a - b), cpu: (user + system) / 1000 / runs };
}

const rounded = (ms) => Number(ms.toFixed(ms < 100 ? 2 : 0));

/** A report of 600 words, the compiler warm: median and the 95th of a hundred, in ms. */
export function timeReport(read, articles) {
  const texts = articles.map(({ text }) => sixHundredWords(text)).filter(Boolean).slice(0, 200);
  timesOf(read, texts, 2 * texts.length);
  const { times, cpu } = timesOf(read, texts, 4 * texts.length);
  return { readings: times.length, 'median ms': rounded(quantile(times, 0.5)), 'p95 ms': rounded(quantile(times, 0.95)), 'slowest ms': rounded(times.at(-1)), 'mean ms of processor': rounded(cpu), 'goal, median': 8, 'goal, p95': 12 };
}

/** The median time of reading a text of some length, and what a thousand characters of it cost. */
function rowOf(read, texts, runs) {
  const { times, cpu } = timesOf(read, texts, runs);
  const ms = quantile(times, 0.5);
  const { length } = texts[0];
  return { characters: length, ms: rounded(ms), 'ms of processor': rounded(cpu), 'ms for 1,000': Number(((1000 * ms) / length).toFixed(3)) };
}

/** Time against length: real reports one after the other, cut at a length; then texts that try to be slow. */
export function timeLengths(read, articles, say) {
  const all = articles.map(({ text }) => text).join('\n\n');
  const pieces = (length, count) => Array.from({ length: count }, (_, at) => all.slice(at * length, (at + 1) * length)).filter((text) => text.length === length);
  const texts = {
    'reports, 1 k': [pieces(1_000, 200), 600],
    'reports, 10 k': [pieces(10_000, 60), 60],
    'reports, 100 k': [pieces(100_000, 9), 9],
    'reports, 1 M': [pieces(1_000_000, 2), 2],
    'one paragraph, 200 k': [[all.slice(0, 200_000).replace(/\s+/g, ' ')], 3],
    'quotation marks, 1 M': [['"'.repeat(1_000_000)], 1],
    'one word, 1 M': [['a'.repeat(1_000_000)], 1],
    'spaces, 1 M': [[`a${' '.repeat(999_998)}a`], 1],
    'no letters, 1 M': [['1, 2! '.repeat(166_666)], 1],
  };
  return Object.fromEntries(Object.entries(texts).filter(([, [given]]) => given.length > 0).map(([name, [given, runs]]) => {
    say(`speed: ${name}`);
    return [name, rowOf(read, given, runs)];
  }));
}
