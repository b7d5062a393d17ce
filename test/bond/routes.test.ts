import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { slip } from '../../src/bond/core/slips.ts'

const printed = readFileSync(new URL('../golden/paths.md', import.meta.url), 'utf8')
const routes = [...printed.matchAll(/^\| (\/(?:bureau|terrain)\S*) \|/gm)].map(([, route]) => route!)

const said = (route: string) => ({
  kind: 'idea',
  slip: '7b1d0a52-8f0e-4c55-9d0f-2f1f6a0a9a10',
  words: 'Plus gros.',
  route,
  version: 'abc123',
  refusals: [],
})

test('an idea may be had on every screen of the office and of the phone', () => {
  expect(routes.length).toBeGreaterThan(40)
  expect(routes.filter((route) => !slip.safeParse(said(route)).success)).toEqual([])
})

test('an address with what it opens is no screen', () => {
  for (const route of ['/bureau/r/7b1d0a52-8f0e-4c55-9d0f-2f1f6a0a9a10', '/bureau?q=Durand', 'bureau', ''])
    expect(slip.safeParse(said(route)).success).toBe(false)
})
