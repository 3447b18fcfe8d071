import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/project/**/*.test.ts'],
    environment: 'node',
    // Property tests take a while on a busy machine.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['rules/**/*.ts'],
      // Types and closed lists only.
      exclude: ['rules/packs/**', 'rules/types.ts'],
      reporter: ['text-summary', 'html', 'json'],
      thresholds: { lines: 100, branches: 100 },
    },
  },
});
