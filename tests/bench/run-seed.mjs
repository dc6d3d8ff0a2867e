// node tests/bench/run-seed.mjs COUNT: fills the database that the environment names; prints cookies and items as JSON.
import { loadRoom } from '../../lib/cli/bundle.mjs';

const { seed } = await loadRoom('tests/bench/seed.ts');
process.stdout.write(JSON.stringify(await seed(Number(process.argv[2]))));
process.exit(0);
