import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { speaksOfDatabase } from './test/setup/opens-database.ts'
import { sweeps } from './test/setup/sweeps.ts'

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const
const ordinary = process.env['TEST_DATABASE_URL']
/** what this run tells once bears its name (test/setup/database.ts) */
const env = { TEST_RUN: randomUUID().slice(0, 8) }

/** A browser on a machine that does too much at once may miss its moment once, and vitest says so; what fails twice is a fault. */
const inBrowser = { retry: 1, testTimeout: 480_000, hookTimeout: 240_000 }

const server = {
  include: ['src/*/server/**/*.test.ts', 'test/**/*.test.ts'],
  exclude: [
    'test/house/**',
    'test/phones/**',
    'test/journeys/**',
    ...(process.env['WITHOUT_SWEEPS'] ? sweeps : []),
  ],
  // No test measures time by failing late: a machine that does three things at once takes its time.
  testTimeout: 1_800_000,
  hookTimeout: 240_000,
}

/**
 * `rules`: pure, in milliseconds · `server`: on the embedded database · `ordinary`: what speaks of its database, again on the
 * PostgreSQL that TEST_DATABASE_URL names · `phones`: one phone in a real browser · `journeys`: everybody in a real browser. Each
 * file of these has a house of its own.
 */
export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    // Two more than there are cores: who waits for a database, a browser or a page that takes its time needs none.
    maxWorkers: Math.min(availableParallelism(), 4) + 2,
    // What is awaited comes when it comes: a busy machine is no fault.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        ...jsx,
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts', 'test/house/**/*.test.ts'],
          exclude: ['src/*/server/**'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        ...jsx,
        extends: true,
        test: { ...server, name: 'server', env, globalSetup: ['test/setup/postgres.ts'] },
      },
      ...(ordinary
        ? [
            {
              ...jsx,
              extends: true as const,
              test: {
                ...server,
                name: 'ordinary',
                // What opens no database, or tries something else, would be the same test twice.
                include: globSync(server.include).filter(speaksOfDatabase),
                env: { ...env, TEST_DATABASE_URL: ordinary },
                globalSetup: ['test/setup/ordinary-setup.ts'],
              },
            },
          ]
        : []),
      {
        ...jsx,
        extends: true,
        test: {
          name: 'phones',
          env,
          include: ['test/phones/**/*.test.ts'],
          globalSetup: ['test/setup/pages.ts', 'test/setup/postgres.ts'],
          ...inBrowser,
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
          ...inBrowser,
        },
      },
    ],
  },
})
