import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // No test is about time; a machine with other things to do may take long for some.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/cli/main.ts', 'src/lexicon/generated/**'] },
  },
})
