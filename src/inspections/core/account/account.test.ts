import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents, parts } from '../../../kernel/core/money.ts'
import { cellsOf } from '../../../kernel/core/read-cells.ts'
import { causes } from '../record/kinds.ts'
import type { SeenRoom } from '../record/record-shapes.ts'
import { chargeFlaw, type PricedFlaw, upkeepVat } from './charge-flaw.ts'
import { provisionOf } from './decide-provision.ts'
import { depositDueOn, lateSurcharge } from './deposit-delay.ts'
import { firstGrid } from './first-grid.ts'
import { settlementLines } from './compose-settlement.ts'
import { overpaidRent } from './overpaid-rent.ts'
import { readGrid } from './read-grid.ts'
import { balanceOf, instalmentsOf } from './statement.ts'
import { completedYears, wearShare } from './wear-grid.ts'

const rowOf = (element: string) => firstGrid.rows.find((row) => row.element === element)!
const flaw: PricedFlaw = {
  id: 'f',
  cause: 'damage',
  quantity: parts(120_000),
  price: cents(1850),
  vat: upkeepVat,
  wearRow: 'softCovering',
  since: '2021-06-01',
  isRestored: false,
  isAccepted: false,
}

test('paint of seven years costs a tenth, of one year all, of four years 55 hundredths', () => {
  expect([0, 1, 2, 4, 6, 7, 30].map((age) => wearShare(rowOf('softCovering'), age))).toEqual([
    100, 100, 85, 55, 25, 10, 10,
  ])
  expect(completedYears('2021-06-01', '2026-05-31')).toBe(4)
  expect(completedYears('2021-06-01', '2026-06-01')).toBe(5)
})

test('twelve square metres of a holed wall: cost with tax, then the share, each to the cent', () => {
  // 12 × 18.50 = 222.00; with 10 % 244.20; 4 completed years: 55 % = 134.31.
  expect(chargeFlaw(flaw, firstGrid, '2026-05-31')).toEqual({
    id: 'f',
    cost: 24_420,
    share: 55,
    wear: { row: 'softCovering', age: 4, isKnown: true },
    amount: 13_431,
    why: 'worn',
  })
})

test('an unknown date is older than its life; without a row the landlord pays; what was agreed is never charged', () => {
  expect(chargeFlaw({ ...flaw, since: null }, firstGrid, '2026-05-31')).toMatchObject({ share: 10 })
  expect(chargeFlaw({ ...flaw, wearRow: null }, firstGrid, '2026-05-31')).toMatchObject({
    amount: 0,
    why: 'gridMissing',
  })
  expect(chargeFlaw({ ...flaw, isAccepted: true }, firstGrid, '2026-05-31')).toMatchObject({ amount: 0 })
})

test('the deposit comes back in a month, in two where something differs; each month begun after that costs a tenth of the rent', () => {
  expect(depositDueOn('2026-01-31', 'conform')).toBe('2026-02-28')
  expect(depositDueOn('2026-12-31', 'differs')).toBe('2027-02-28')
  const late = { dueOn: '2026-02-28', monthlyRent: cents(45_678), hasNewAddress: true }
  expect(lateSurcharge({ ...late, paidOn: '2026-02-28' })).toEqual({ months: 0, amount: 0 })
  expect(lateSurcharge({ ...late, paidOn: '2026-03-01' })).toEqual({ months: 1, amount: 4568 })
  expect(lateSurcharge({ ...late, paidOn: '2026-03-29' })).toEqual({ months: 2, amount: 9136 })
  expect(lateSurcharge({ ...late, paidOn: '2026-09-01', hasNewAddress: false })).toMatchObject({ amount: 0 })
  // A new address that was told late: the time before it adds nothing. Told in time, it changes nothing.
  const told = (addressOn: string) => lateSurcharge({ ...late, addressOn, paidOn: '2026-06-01' }).months
  expect([told('2026-02-01'), told('2026-05-20'), told('2026-06-01')]).toEqual([4, 1, 0])
})

test('a provision that comes back late bears the same tenth a month, on what the accounts leave of it', () => {
  const standing = {
    issuedOn: '2026-01-10',
    approvedOn: '2026-03-31',
    backOn: null,
    kept: null,
    surcharge: null,
  }
  const exit = { newAddress: '3 rue du Pont, 11000 Carcassonne', addressOn: '2026-01-02' }
  const lateOf = (more: object, today: string, at = exit) =>
    provisionOf(provided, { ...standing, ...more }, { today, exit: at })?.late
  expect(provisionOf(provided, standing, { today: '2026-04-30', exit })?.dueOn).toBe('2026-04-30')
  expect(lateOf({}, '2026-04-30')).toEqual({ months: 0, amount: 0 })
  expect(lateOf({}, '2026-05-01')).toEqual({ months: 1, amount: 4500 })
  expect(lateOf({ kept: 2000 }, '2026-07-15')).toEqual({ months: 3, amount: 13_500 })
  // The accounts took all of it: nothing comes back, and nothing late.
  expect(lateOf({ kept: 9000 }, '2026-07-15')).toEqual({ months: 0, amount: 0 })
  expect(lateOf({}, '2026-07-15', { newAddress: '', addressOn: '' })).toEqual({ months: 0, amount: 0 })
  // Given back, what was added then stays.
  expect(lateOf({ backOn: '2026-05-02', surcharge: 4500 }, '2026-12-01')).toEqual({ months: 1, amount: 4500 })
})

const provided = {
  keysBackOn: '2026-01-02',
  deposit: cents(45_000),
  monthlyRent: cents(45_000),
  monthlyCharges: cents(0),
  paidUntil: null,
  arrears: cents(0),
  isCollective: true,
  provision: { amount: cents(9000), proof: 'Charges de 2025' },
  accountsApprovedOn: null,
  commissaire: null,
  grid: null,
}

test('what may not be kept back is refused, with the most that may', () => {
  const account = {
    deposit: cents(45_000),
    monthlyRent: cents(45_000),
    overpaid: cents(0),
    charges: [cents(13_431)],
    arrears: cents(0),
    provision: cents(9000),
    isCollective: true,
    hasProof: true,
  }
  expect(balanceOf(account)).toEqual({ charged: 13_431, balance: 22_569 })
  expect(balanceOf({ ...account, provision: cents(9001) })).toMatchObject({
    refused: 'provision_too_high',
    params: { most: 9000 },
  })
  expect(balanceOf({ ...account, hasProof: false })).toMatchObject({ params: { most: 0 } })
  expect(balanceOf({ ...account, deposit: cents(45_001) })).toMatchObject({ refused: 'deposit_too_high' })
})

// A fraction, exact: what the house rounds is compared with it.
type Fraction = readonly [top: bigint, bottom: bigint]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const nearest = ([top, bottom]: Fraction): number => {
  const whole = top / bottom
  return Number((top - whole * bottom) * 2n >= bottom ? whole + 1n : whole)
}
const fraction = (top: number, bottom: number): Fraction => [BigInt(top), BigInt(bottom)]
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('random accounts agree with exact arithmetic, to the cent', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          cause: fc.constantFrom(...causes),
          quantity: fc.integer({ min: 1, max: 1_000_000 }),
          price: fc.integer({ min: 0, max: 500_000 }),
          vat: fc.constantFrom(0, 550, 1000, 2000),
          wearRow: fc.option(fc.constantFrom(...firstGrid.rows.map(({ element }) => element))),
          since: fc.option(days),
          isRestored: fc.boolean(),
          isAccepted: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
      days,
      (flaws, keysBackOn) => {
        for (const one of flaws) {
          const given: PricedFlaw = {
            ...one,
            id: 'x',
            quantity: parts(one.quantity),
            price: cents(one.price),
          }
          const { cost, amount, share, wear } = chargeFlaw(given, firstGrid, keysBackOn)
          const exact = times(
            times(fraction(one.quantity, 10_000), fraction(one.price, 1)),
            fraction(10_000 + one.vat, 10_000),
          )
          expect(cost).toBe(nearest(exact))
          expect(amount).toBe(nearest(times(fraction(cost, 1), fraction(share, 100))))
          expect(amount).toBeLessThanOrEqual(cost)
          if (wear) {
            const row = rowOf(wear.row)
            expect(share).toBeGreaterThanOrEqual(row.residual)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('instalments make up what is owed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 36 }), (owed, months) => {
      const each = instalmentsOf(cents(owed), months)
      expect(each.reduce<number>((sum, one) => sum + one, 0)).toBe(owed)
      expect(each.every((one) => one >= 0)).toBe(true)
    }),
  )
})

test('a grid of the landlord’s own: what can be taken, and each line that can’t, by its number', () => {
  const file =
    'Élément;Durée de vie;Franchise;Abattement par an;Part résiduelle;Code\r\nPeintures;7;1;15 %;10;softCovering\r\nÉvier inox;15 ans;4;6;20;\r\nVolets;;5;5;20\r\nPeintures;9;1;10;10;softCovering\r\nStores;10;12;5;10\r\n'
  expect(readGrid(cellsOf(file))).toMatchObject({
    rows: [
      { element: 'softCovering', name: 'Peintures', life: 7, free: 1, yearly: 15, residual: 10 },
      { element: 'evier-inox', name: 'Évier inox', life: 15 },
    ],
    refused: [
      { line: 4, why: 'life' },
      { line: 5, why: 'twice' },
      { line: 6, why: 'free' },
    ],
  })
})

test('what was there when she came, and a one-sided exit without a commissaire, are never charged', () => {
  const found = {
    id: 'f',
    kind: 'hole',
    cause: 'missing',
    quantity: parts(10_000),
    flawUnit: 'each',
  } as const
  const room: SeenRoom = {
    room: 'r',
    place: 0,
    kind: 'bedroom',
    name: 'Chambre',
    asBefore: false,
    photos: [],
    elements: [
      {
        surface: 'walls',
        condition: 'bad',
        isClean: true,
        flaws: [{ ...found, photos: [], priceLine: 'p' }],
      },
    ],
  }
  const price = { id: 'p', contract: 'c', code: 'A', label: 'A', unit: 'u', unitPrice: cents(1000) }
  const input = {
    rooms: [room],
    choices: [],
    prices: [price],
    things: [],
    finishes: [],
    atEntry: [],
    grid: null,
    keysBackOn: '2026-05-31',
    isProved: true,
  }
  expect(settlementLines(input)).toMatchObject([{ amount: 1100, why: 'whole' }])
  expect(settlementLines({ ...input, atEntry: ['f'] })).toMatchObject([{ amount: 0, cause: 'already' }])
  expect(settlementLines({ ...input, isProved: false })).toMatchObject([{ amount: 0, why: 'unproved' }])
  expect(settlementLines({ ...input, prices: [] })).toMatchObject([{ amount: 0, why: 'priceMissing' }])
})

test('rent that was paid for days after the lease comes back by the days of each month', () => {
  expect(overpaidRent(cents(31_000), '2026-01-30', '2026-01-31')).toBe(1000)
  expect(overpaidRent(cents(31_000), '2026-01-30', '2026-02-28')).toBe(32_000)
  expect(overpaidRent(cents(31_000), '2026-01-30', '2026-01-30')).toBe(0)
  expect(overpaidRent(cents(31_000), '2026-01-30', null)).toBe(0)
})
