import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const
const ordinary = process.env['TEST_DATABASE_URL']

const server = {
  include: ['src/*/server/**/*.test.ts', 'test/**/*.test.ts'],
  exclude: ['test/house/**', 'test/phones/**', 'test/journeys/**'],
  // No test measures time by failing late: a machine that does three things at once takes its time.
  testTimeout: 120_000,
  hookTimeout: 60_000,
}

/**
 * `rules`: pure, in milliseconds · `server`: on the embedded database · `ordinary`: the same on the PostgreSQL that
 * TEST_DATABASE_URL names · `phones`: one phone in a real browser, each file with a house of its own · `journeys`: everybody in a
 * real browser, one after the other.
 */
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    // Vitest leaves one core free; most of a test is waiting for a database or a browser.
    maxWorkers: 2,
    // What is awaited comes when it comes: a busy machine is no fault.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        ...jsx,
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts', 'test/house/**/*.test.ts'],
          exclude: ['src/*/server/**'],
          testTimeout: 60_000,
        },
      },
      {
        ...jsx,
        extends: true,
        test: { ...server, name: 'server', env: {}, globalSetup: ['test/setup/postgres.ts'] },
      },
      ...(ordinary
        ? [
            {
              ...jsx,
              extends: true as const,
              test: { ...server, name: 'ordinary', env: { TEST_DATABASE_URL: ordinary } },
            },
          ]
        : []),
      {
        ...jsx,
        extends: true,
        test: {
          name: 'phones',
          env: {},
          include: ['test/phones/**/*.test.ts'],
          globalSetup: ['test/setup/pages.ts', 'test/setup/postgres.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...jsx,
        extends: true,
        test: {
          name: 'journeys',
          env: {},
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/setup/pages.ts', 'test/journeys/setup.ts'],
          setupFiles: ['test/journeys/enter.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
