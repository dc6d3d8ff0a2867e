const countWords = (text) => text.split(/\s+/).filter(Boolean).length;

/** What a call gives, with its time by the clock and by the processor, in ms. */
function timed(call) {
  const [cpu, from] = [process.cpuUsage(), performance.now()];
  const made = call();
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { ...made, ms, cpu: (user + system) / 1000 };
}

const creditOf = ({ outlet, headline, publishedAt }) => [outlet, headline, publishedAt].filter(Boolean).join(', ');

/** The questions of each event as a whole and, when wanted, of each report alone. */
export function askAll(events, { readItem, makeQuestions, compareReports, library, say, seed, kinds, wantsReports }) {
  const ask = (items) => timed(() => {
    const readings = items.map(readItem);
    return { readings, ...makeQuestions(readings, { seed, library, kinds }) };
  });
  // The compiler warms up on the first few.
  if (wantsReports) for (const { items } of events.slice(0, 12)) ask(items);
  const made = { events: [], reports: [] };
  for (const [at, { id, items }] of events.entries()) {
    if (at % 10 === 0) say(`event ${at} of ${events.length}`);
    const event = ask(items);
    const credits = new Map(event.readings.map(({ report }) => [report.id, creditOf(report)]));
    made.events.push({ id, credits, groups: compareReports(event.readings), ...event });
    if (!wantsReports) continue;
    for (const item of items) made.reports.push({ words: countWords(item.text), ...(items.length === 1 ? event : ask([item])) });
  }
  return made;
}
