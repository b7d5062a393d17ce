import { expect, test } from 'vitest'
import { found, program, read } from './tree.ts'

test('what a page writes on a tag for a style or a script is read by one: else a figure stands on a phone without its name', () => {
  const readers = [...read('src/**/*.css'), ...program()]
  const isRead = (name: string): boolean =>
    readers.some(
      ({ path, text }) =>
        new RegExp(`\\[${name}|attr\\(${name}`).test(text) ||
        (path.endsWith('.ts') && text.includes(`.dataset['${camelOf(name)}']`)),
    )
  const pages = program().filter(({ path }) => path.endsWith('.tsx') && !path.includes('/gallery/'))
  const written = [...new Set(found(pages, /\bdata-[a-z-]+(?==[{"])/g))]
  expect(written.length).toBeGreaterThan(3)
  expect(written.filter((line) => !isRead(line.split(': ')[1]!))).toEqual([])
})

const camelOf = (name: string): string =>
  name.slice('data-'.length).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
