import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // Two browsers on two cores: one file at a time keeps times honest.
    fileParallelism: false,
    // CI shares its machine with others; whoever works here sees every failure at once.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
