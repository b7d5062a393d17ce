import { expect, test } from 'vitest'
import { findScreen, menuOf, wayTo } from './find-screen.ts'
import { type PagePart, screen } from './web-slice.ts'

const load = () => Promise.reject(new Error('Nothing is drawn here.'))
const parts: readonly PagePart[] = [
  {
    screens: [
      screen('/bureau/lieu/:id', { for: ['agent'], within: 'office.nav.estate', load }),
      screen('/bureau/patrimoine/*', { for: ['agent'], nav: { name: 'office.nav.estate', place: 20 }, load }),
    ],
  },
  {
    screens: [
      screen('/bureau', { for: ['agent'], nav: { name: 'office.nav.call', place: 10 }, load }),
      screen('/bureau/patrimoine/vacants', { for: ['agent'], within: 'office.nav.estate', load }),
    ],
  },
]

const found = (path: string) => {
  const one = findScreen(parts, path)
  return one && [one.screen.path, one.params]
}

test('the screen of an address is given what its pattern leaves open', () => {
  expect(found('/bureau/lieu/t3')).toEqual(['/bureau/lieu/:id', { id: 't3' }])
  expect(found('/bureau/lieu/N%E2%80%99Diaye')).toEqual(['/bureau/lieu/:id', { id: 'N’Diaye' }])
  expect(found('/bureau/')).toEqual(['/bureau', {}])
})

test('a star takes its address and all that is under it, but what another says more of', () => {
  expect(found('/bureau/patrimoine')?.[0]).toBe('/bureau/patrimoine/*')
  expect(found('/bureau/patrimoine/tilleuls/logements')?.[0]).toBe('/bureau/patrimoine/*')
  expect(found('/bureau/patrimoine/vacants')?.[0]).toBe('/bureau/patrimoine/vacants')
  expect(found('/bureau/patrimoines')).toBeUndefined()
})

test('an address that nobody claims has no screen, and one cut in the middle of a letter neither', () => {
  expect(found('/bureau/lieu')).toBeUndefined()
  expect(found('/bureau/lieu/t3/x')).toBeUndefined()
  expect(found('/bureau/lieu/%E2')).toBeUndefined()
})

test('the menu is in the order of the day, and knows by which way one came', () => {
  expect(menuOf(parts).map(({ path }) => path)).toEqual(['/bureau', '/bureau/patrimoine/*'])
  expect(wayTo(parts, '/bureau/lieu/t3')).toBe('office.nav.estate')
  expect(wayTo(parts, '/bureau/nulle-part')).toBeUndefined()
})
