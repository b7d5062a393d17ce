import { expect, test } from 'vitest'
import { forgottenAfter, mostPages, rememberReaders, type Sign, tellsAgainAfter } from './readers.ts'

const luc: Sign = { request: 'tap', person: 'luc', name: 'Luc Moreau', page: 'p1', doing: 'reads' }
const nadia: Sign = { request: 'tap', person: 'nadia', name: 'Nadia N’Diaye', page: 'p2', doing: 'reads' }

test('Nadia sees that Luc reads too, and he sees her; nobody sees herself, nor who reads another request', () => {
  const readers = rememberReaders()
  readers.hear(luc, 0)
  readers.hear(nadia, 1)
  readers.hear({ ...nadia, request: 'lift', page: 'p3' }, 1)
  expect(readers.of('tap', 'nadia', 2)).toEqual([{ person: 'luc', name: 'Luc Moreau', doing: 'reads' }])
  expect(readers.of('tap', 'luc', 2)).toMatchObject([{ name: 'Nadia N’Diaye' }])
  expect(readers.of('lift', 'nadia', 2)).toEqual([])
})

test('he writes in one of his two pages: he writes, once', () => {
  const readers = rememberReaders()
  readers.hear(luc, 0)
  readers.hear({ ...luc, page: 'p9', doing: 'writes' }, 0)
  expect(readers.of('tap', 'nadia', 1)).toEqual([{ person: 'luc', name: 'Luc Moreau', doing: 'writes' }])
})

test('closed, or silent for twelve seconds, he is gone, and nothing of him is kept', () => {
  const readers = rememberReaders()
  readers.hear(luc, 0)
  expect(readers.hear({ ...luc, doing: 'left' }, 1)).toBe(true)
  expect(readers.of('tap', 'nadia', 1)).toEqual([])
  readers.hear(luc, 2)
  expect(readers.of('tap', 'nadia', 2 + forgottenAfter)).toEqual([])
  readers.hear({ ...nadia, request: 'lift' }, 2 + forgottenAfter)
  expect(readers.size()).toBe(1)
})

test('a page that tells the same again and again is passed on once in two seconds', () => {
  const readers = rememberReaders()
  expect([0, 10, 900, tellsAgainAfter - 1].map((now) => readers.hear(luc, now))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(readers.hear(luc, tellsAgainAfter)).toBe(true)
  expect(readers.hear({ ...luc, doing: 'writes' }, tellsAgainAfter + 1)).toBe(true)
})

test('pages without end are bounded, and a page that says it is somebody else’s is not believed', () => {
  const readers = rememberReaders()
  for (let n = 0; n < mostPages.each * 2; n++) readers.hear({ ...luc, person: `a${n}`, page: `p${n}` }, 0)
  expect(readers.size()).toBe(mostPages.each)
  expect(readers.hear({ ...nadia, page: 'p0', doing: 'left' }, 1)).toBe(false)
  expect(readers.size()).toBe(mostPages.each)
})
