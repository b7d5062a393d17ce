import { expect, test } from 'vitest'
import { cents, parts } from '../../kernel/core/money.ts'
import { comparePrices } from './compare-prices.ts'

const column = {
  label: 'Colonne d’eau, dépose et repose',
  parts: parts(25_000),
  unit: 'm',
  unitPrice: cents(12_010),
}
const tap = { label: 'Robinet d’arrêt', parts: parts(10_000), unit: 'u', unitPrice: cents(4500) }

test('a line at the price of the list differs by nothing, one whose price has changed since by that', () => {
  const list = [
    { ...column, unitPrice: cents(11_000) },
    { ...tap, unitPrice: cents(4500) },
  ]
  const { lines, beyond, listed } = comparePrices({ lines: [column, tap], asked: cents(34_525) }, list)
  expect(lines.map(({ asked, listed: by, difference }) => [asked, by, difference])).toEqual([
    [30_025, 27_500, 2525],
    [4500, 4500, 0],
  ])
  expect([beyond, listed]).toEqual([0, 32_000])
})

test('what Plomberie Atlantique asks beyond its lines, and a line that the list has no more, stand by themselves', () => {
  const { lines, beyond, listed } = comparePrices({ lines: [tap], asked: cents(128_000) }, [])
  expect(lines).toMatchObject([{ asked: 4500, listed: null, difference: null }])
  expect([beyond, listed]).toEqual([123_500, 0])
})

test('an amount without lines is all beyond the list', () => {
  expect(comparePrices({ lines: [], asked: cents(128_000) }, [tap])).toEqual({
    lines: [],
    beyond: 128_000,
    listed: 0,
  })
})

test('of two lines of one name, the one of that price is compared', () => {
  const list = [{ ...tap, unitPrice: cents(9900) }, tap]
  expect(comparePrices({ lines: [tap], asked: cents(4500) }, list).lines[0]).toMatchObject({ difference: 0 })
})
