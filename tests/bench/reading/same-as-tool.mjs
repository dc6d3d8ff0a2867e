import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sharesOf, score } from './score.mjs';

/**
 * Compares these scores with those of the scorer that lies beside the annotated articles (../tools/score-attribution.mjs),
 * figure by figure. Gives a sentence, and throws when they differ; null when there is no such scorer.
 */
export function compareWithTool(goldPath, matched) {
  const tool = path.join(path.dirname(path.resolve(goldPath)), '..', 'tools', 'score-attribution.mjs');
  if (!fs.existsSync(tool)) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'byline-bench-'));
  try {
    const found = path.join(folder, 'found.jsonl');
    fs.writeFileSync(found, matched.map(({ article, statements }) => JSON.stringify({ id: article.id, statements })).join('\n'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, path.resolve(goldPath), found, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`the scorer beside the articles failed: ${stderr}`);
    const { recall, precision } = JSON.parse(stdout);
    const own = sharesOf(score(matched));
    if (!isDeepStrictEqual(own, { recall, precision })) throw new Error(`these scores differ from the scorer's:\n${JSON.stringify(own)}\n${JSON.stringify({ recall, precision })}`);
    return 'Every figure equals that of the scorer beside the articles.';
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
