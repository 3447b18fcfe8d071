import { configDefaults, defineConfig } from 'vitest/config';

/** Fewer tests for fewer files: `MUTATION_TESTS=tests/unit/rules/remap.test.ts npm run mutation -- -m rules/remap.ts`. */
const { MUTATION_TESTS = 'tests/unit/rules/**/*.test.ts' } = process.env;

/** What Stryker runs for each mutant: the unit tests of the rules, without those that time them. */
export default defineConfig({
  test: {
    include: MUTATION_TESTS.split(','),
    exclude: [...configDefaults.exclude, '**/speed.test.ts'],
    environment: 'node',
    // Property tests take a while on a busy machine.
    testTimeout: 30_000,
  },
});
