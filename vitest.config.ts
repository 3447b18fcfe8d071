import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/project/**/*.test.ts'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts'],
      // Types and closed lists only.
      exclude: ['rules/packs/**', 'rules/types.ts'],
      reporter: ['text-summary', 'html', 'json'],
      // Counted where every statement of a line counts: a half-covered line is not covered.
      thresholds: { lines: 100, branches: 100 },
    },
  },
});
