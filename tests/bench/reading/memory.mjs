import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../../lib/cli/root.mjs';

/** Resident memory of a process in MB. */
const residentMb = (pid) => Math.round(Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024);

/** Streams articles, over and over up to `count`, through `byline read --jsonl`: resident memory on the way, and the rate. */
export async function measureMemory(articles, count, say) {
  const command = spawn(process.execPath, ['lib/cli/byline.mjs', 'read', '--jsonl'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const rows = {};
  let answered = 0;
  let most = 0;
  let since = 1;
  const began = performance.now();
  const marks = [0.1, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * count));
  command.stdout.on('data', (chunk) => {
    for (const byte of chunk) {
      if (byte !== 10) continue;
      answered += 1;
      if (answered % 50 === 0) most = Math.max(most, residentMb(command.pid));
      if (answered % 500 === 0) say(`memory: ${answered.toLocaleString('en')} of ${count.toLocaleString('en')} articles read`);
      if (!marks.includes(answered)) continue;
      rows[`articles ${since.toLocaleString('en')} to ${answered.toLocaleString('en')}`] = { 'most resident MB': most, 'articles/s from the start': Math.round(answered / ((performance.now() - began) / 1000)) };
      most = 0;
      since = answered + 1;
    }
  });
  const done = once(command, 'close');
  for (let i = 0; i < count; i += 1) {
    if (!command.stdin.write(`${JSON.stringify({ id: i, text: articles[i % articles.length].text })}\n`)) await once(command.stdin, 'drain');
  }
  command.stdin.end();
  await done;
  if (answered !== count) throw new Error(`${answered} of ${count} articles were answered`);
  return rows;
}
