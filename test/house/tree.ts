import { globSync, readFileSync } from 'node:fs'

export type Source = { path: string; text: string }

/** The files of the tree that a pattern names, in order, with what they say. */
export const read = (...patterns: string[]): Source[] =>
  globSync(patterns)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** The program: what is built, without the tests beside it. */
export const program = (): Source[] =>
  read('src/**/*.{ts,tsx}').filter(({ path }) => !path.includes('.test.'))

/** Every match of a pattern, told as `path: what was found`, so that a failing test names the place. */
export const found = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`),
  )
