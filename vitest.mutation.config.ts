import { configDefaults, defineConfig } from 'vitest/config';

/** What Stryker runs for each mutant: the unit tests of the rules, without those that time them. */
export default defineConfig({
  test: {
    include: ['tests/unit/rules/**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/speed.test.ts'],
    environment: 'node',
  },
});
