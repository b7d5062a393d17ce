import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import type { AskedField } from '../../src/kernel/core/fields.ts'
import { read } from './tree.ts'

const nameOf = (path: string): string => path.split('/')[1]!

test('every folder that gives something to the house is a slice of it, under its own name', () => {
  const folders = read('src/*/server/slice.ts').map(({ path }) => nameOf(path))
  expect(slices.map(({ name }) => name).toSorted()).toEqual(folders.filter((name) => name !== 'kernel'))
})

test('what a slice asks of people, the house knows of', async () => {
  const files = read('src/*/core/fields.ts').filter(({ path }) => nameOf(path) !== 'kernel')
  expect(files.length).toBeGreaterThan(5)
  for (const { path } of files) {
    const { fields } = (await import(pathToFileURL(path).href)) as { fields: readonly AskedField[] }
    expect(slices.find(({ name }) => name === nameOf(path))?.fields).toBe(fields)
  }
})

const mails = slices.flatMap(({ name, words, mails: told }) =>
  (told?.rows ?? []).map(
    ({ template, lines, opens }) =>
      [
        `${template} of ${name}`,
        [
          'subject',
          ...lines.map((line) => (typeof line === 'string' ? line : line[0])),
          ...(opens ? ['button'] : []),
        ].map((line) => `mail.${template}.${line}`),
        words!,
      ] as const,
  ),
)

test.each(mails)('the mail %s has all its sentences in the words that its slice gives', (_, keys, words) => {
  expect(keys.filter((key) => !(key in words.fr && key in words.en))).toEqual([])
})

const figures = slices.flatMap(({ name, words, figures: told = [] }) =>
  told.map((figure) => [`${figure.name} of ${name}`, figure.name, words!] as const),
)

test.each(figures)('and so has the figure %s', (_, figure, words) => {
  const has = (key: string, of: object): boolean => key in of || `${key}_other` in of
  for (const key of [`figure.${figure}`, `figure.${figure}.sentence`])
    expect([has(key, words.fr), has(key, words.en)]).toEqual([true, true])
})
