import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const

/** `rules`: pure, in milliseconds · `server`: against a real database · `journeys`: a real browser, one after the other. */
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    projects: [
      {
        ...jsx,
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts', 'test/house/**/*.test.ts'],
          exclude: ['src/*/server/**'],
        },
      },
      {
        ...jsx,
        extends: true,
        test: {
          name: 'server',
          include: ['src/*/server/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/house/**', 'test/journeys/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...jsx,
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/setup/pages.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
