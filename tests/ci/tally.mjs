/** Counts checks and ends the process with the line `N passed, N failed`. */
export function makeTally() {
  const tally = { passed: 0, failed: 0 };
  return {
    check(title, holds, detail = '') {
      if (holds) tally.passed += 1;
      else tally.failed += 1;
      console.log(`${holds ? '✓' : '✗'} ${title}${holds || !detail ? '' : `: ${detail}`}`);
    },
    add(passed, failed) {
      tally.passed += passed;
      tally.failed += failed;
    },
    end() {
      console.log(`${tally.passed} passed, ${tally.failed} failed`);
      process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
    },
  };
}
