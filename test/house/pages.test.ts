import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pagesStand } from '../../tools/build.ts'
import { read } from './tree.ts'

let house: string
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'loge-pages-'))
})
afterEach(() => rmSync(house, { recursive: true }))

const write = (file: string, text: string): void => {
  mkdirSync(join(house, file, '..'), { recursive: true })
  writeFileSync(join(house, file), text)
}

test('a clone makes its pages, an installation without the tools of the build says that it cannot', () => {
  write('vite.config.ts', '')
  expect(pagesStand(house)).toBe('missing')
  write('node_modules/vite/package.json', '{}')
  expect(pagesStand(house)).toBe('to make')
})

test('pages of other sources are made anew where they can be, and never shown', () => {
  write('vite.config.ts', '')
  write('dist/web/stamp', 'of yesterday')
  expect(pagesStand(house)).toBe('missing')
  write('node_modules/vite/package.json', '{}')
  expect(pagesStand(house)).toBe('to make')
})

test('an installation that carries pages and no sources is as it is', () => {
  write('dist/web/stamp', 'of a release')
  expect(pagesStand(house)).toBe('made')
})

test('nothing that serves asks for what builds the pages', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
  expect(Object.keys(dependencies)).not.toContain('vite')
  const asking = read('src/**/*.{ts,tsx}').filter(({ text }) => /(?:from|import\() ?'vite'/.test(text))
  expect(asking.map(({ path }) => path)).toEqual([])
})
