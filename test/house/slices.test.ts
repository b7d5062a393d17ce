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
