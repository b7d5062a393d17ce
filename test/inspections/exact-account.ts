import { deepStrictEqual, strictEqual } from 'node:assert'
import fc from 'fast-check'
import type { AccountTerms, SettlementLine } from '../../src/inspections/core/account/account-shapes.ts'
import { settlementLines, settlementSumsOf } from '../../src/inspections/core/account/compose-settlement.ts'
import { lateSurcharge } from '../../src/inspections/core/account/deposit-delay.ts'
import { firstGrid } from '../../src/inspections/core/account/first-grid.ts'
import { causes } from '../../src/inspections/core/record/kinds.ts'
import type { SeenRoom } from '../../src/inspections/core/record/record-shapes.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { cents, parts } from '../../src/kernel/core/money.ts'

/** So many random accounts, each against fractions and a calendar of its own; throws at the first cent or day that differs. */
export const checkAccounts = (runs: number): void =>
  fc.assert(fc.property(account, compare), { numRuns: runs })

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const amount = fc.integer({ min: 0, max: 300_000 })
const found = fc.record({
  id: fc.uuid(),
  cause: fc.constantFrom(...causes),
  quantity: fc.integer({ min: 1, max: 1_000_000 }),
  unitPrice: fc.integer({ min: 0, max: 500_000 }),
  row: fc.option(fc.constantFrom(...firstGrid.rows)),
  since: fc.option(day),
  isRestored: fc.boolean(),
  isAccepted: fc.boolean(),
  wasThere: fc.boolean(),
})
const account = fc.record({
  flaws: fc.uniqueArray(found, { maxLength: 12, selector: ({ id }) => id }),
  keysBackOn: day,
  leaseEndsOn: fc.option(day),
  paidFor: fc.integer({ min: -40, max: 500 }),
  deposit: amount,
  monthlyRent: amount,
  monthlyCharges: amount,
  arrears: amount,
  provision: fc.integer({ min: 1, max: 80_000 }),
  isKeptBack: fc.boolean(),
  isCollective: fc.boolean(),
  isProved: fc.boolean(),
  approvedOn: fc.option(day),
  today: day,
  paidAfter: fc.integer({ min: -10, max: 400 }),
  hasNewAddress: fc.boolean(),
})
type Given = typeof account extends fc.Arbitrary<infer T> ? T : never

const compare = (given: Given): void => {
  const lines = settlementLines({
    rooms: [roomOf(given)],
    choices: given.flaws.map(({ id, row, since, isRestored, isAccepted }) => ({
      flaw: id,
      isRestored,
      isAccepted,
      ...(row ? { wearRow: row.element } : {}),
      ...(since ? { since, proof: 'Bon 12' } : {}),
    })),
    prices: given.flaws.map(({ id, unitPrice }) => ({
      id,
      contract: id,
      code: 'A',
      label: 'A',
      unit: 'u',
      unitPrice: cents(unitPrice),
    })),
    things: [],
    finishes: [],
    atEntry: given.flaws.filter(({ wasThere }) => wasThere).map(({ id }) => id),
    grid: firstGrid,
    keysBackOn: given.keysBackOn,
    isProved: given.isProved,
  })
  const exact = given.flaws.map((flaw) => chargeExactly(flaw, given))
  deepStrictEqual(
    lines.map((line) => Number(line.amount)),
    exact,
  )
  compareSums(
    given,
    lines,
    exact.reduce((a, b) => a + b, 0),
  )
}

const compareSums = (given: Given, lines: readonly SettlementLine[], charged: number): void => {
  const { keysBackOn, leaseEndsOn, today, deposit, monthlyRent, monthlyCharges, arrears } = given
  const endsOn = leaseEndsOn ?? keysBackOn
  const paidUntil = fromNumber(numberOf(endsOn) + given.paidFor)
  const provision = given.isKeptBack ? given.provision : 0
  const sums = settlementSumsOf(termsOf(given, paidUntil), lines, { leaseEndsOn, today })
  const mayKeep =
    given.isCollective &&
    (given.approvedOn === null || today <= laterBy(given.approvedOn, 1)) &&
    given.isKeptBack
  const refusal =
    deposit > monthlyRent
      ? 'deposit_too_high'
      : provision * 5 > (mayKeep ? deposit : 0)
        ? 'provision_too_high'
        : undefined
  if (isRefusal(sums)) return strictEqual(sums.refused, refusal)
  strictEqual(refusal, undefined)
  const overpaid = overpaidExactly(monthlyRent + monthlyCharges, endsOn, paidUntil)
  strictEqual(Number(sums.overpaid), overpaid)
  strictEqual(Number(sums.balance), deposit + overpaid - charged - arrears - provision)
  strictEqual(sums.dueOn, laterBy(keysBackOn, charged > 0 ? 2 : 1))
  strictEqual(sums.claimsUntil, laterBy(keysBackOn, 36))
  const paidOn = fromNumber(numberOf(sums.dueOn) + given.paidAfter)
  let months = 0
  if (given.hasNewAddress) while (laterBy(sums.dueOn, months) < paidOn) months += 1
  const late = {
    dueOn: sums.dueOn,
    paidOn,
    monthlyRent: cents(monthlyRent),
    hasNewAddress: given.hasNewAddress,
  }
  deepStrictEqual(lateSurcharge(late), { months, amount: months * nearest(BigInt(monthlyRent), 10n) })
}

const roomOf = ({ flaws }: Given): SeenRoom => ({
  room: 'r',
  place: 0,
  kind: 'bedroom',
  name: 'Chambre',
  asBefore: false,
  photos: [],
  elements: flaws.map(({ id, cause, quantity }) => ({
    condition: 'used',
    isClean: true,
    flaws: [
      { id, kind: 'hole', cause, quantity: parts(quantity), flawUnit: 'each', photos: [], priceLine: id },
    ],
  })),
})

const termsOf = (given: Given, paidUntil: string): AccountTerms => ({
  keysBackOn: given.keysBackOn,
  deposit: cents(given.deposit),
  monthlyRent: cents(given.monthlyRent),
  monthlyCharges: cents(given.monthlyCharges),
  paidUntil,
  arrears: cents(given.arrears),
  isCollective: given.isCollective,
  provision: given.isKeptBack ? { amount: cents(given.provision), proof: 'Charges' } : null,
  accountsApprovedOn: given.approvedOn,
  commissaire: null,
  grid: null,
})

// Half up of a fraction that is not below nothing.
const nearest = (top: bigint, bottom: bigint): number => Number((top * 2n + bottom) / (bottom * 2n))

const free = ['time', 'already', 'outsider', 'insured']
const whole = ['upkeep', 'missing', 'cleaning']

const chargeExactly = (flaw: Given['flaws'][number], { keysBackOn, isProved }: Given): number => {
  const { cause, wasThere, isAccepted, isRestored, row, quantity, unitPrice } = flaw
  if (!isProved || wasThere || free.includes(cause)) return 0
  // Upkeep of dwellings: ten hundredths of tax.
  const cost = nearest(BigInt(quantity) * BigInt(unitPrice) * 11n, 100_000n)
  if (whole.includes(cause)) return cost
  if (isAccepted) return 0
  if (cause === 'alteration') return isRestored ? cost : 0
  if (!row) return 0
  const age = flaw.since === null ? 1000 : birthdaysBetween(flaw.since, keysBackOn)
  const left = age >= row.life ? row.residual : 100 - row.yearly * (age > row.free ? age - row.free : 0)
  return nearest(BigInt(cost) * BigInt(left < row.residual ? row.residual : left), 100n)
}

const birthdaysBetween = (from: string, to: string): number => {
  const [y, m, d] = partsOfDay(from)
  let years = 0
  for (let year = y + 1; year * 10_000 + m * 100 + d <= Number(to.replaceAll('-', '')); year++) years += 1
  return years
}

// A calendar of its own: no Date, months by their lengths.
const partsOfDay = (day: string): [number, number, number] =>
  day.split('-').map(Number) as [number, number, number]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const laterBy = (day: string, months: number): string => {
  const [y, m, d] = partsOfDay(day)
  const total = y * 12 + m - 1 + months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return written(year, month, Math.min(d, lengthOf(year, month)))
}

/** Days since the first of 1900. */
const numberOf = (day: string): number => {
  const [year, month, date] = partsOfDay(day)
  let n = date - 1
  for (let y = 1900; y < year; y++) n += isLeap(y) ? 366 : 365
  for (let m = 1; m < month; m++) n += lengthOf(year, m)
  return n
}

const fromNumber = (n: number): string => {
  let [year, month, left] = [1900, 1, n]
  for (; left >= (isLeap(year) ? 366 : 365); year++) left -= isLeap(year) ? 366 : 365
  for (; left >= lengthOf(year, month); month++) left -= lengthOf(year, month)
  return written(year, month, left + 1)
}

// Day by day: how many of each month, then each month’s part by itself.
const overpaidExactly = (monthly: number, endsOn: string, paidUntil: string): number => {
  const paid = new Map<string, number>()
  for (let n = numberOf(endsOn) + 1; n <= numberOf(paidUntil); n++) {
    const month = fromNumber(n).slice(0, 7)
    paid.set(month, (paid.get(month) ?? 0) + 1)
  }
  return [...paid].reduce((sum, [month, days]) => {
    const [year, number] = month.split('-').map(Number)
    return sum + nearest(BigInt(monthly) * BigInt(days), BigInt(lengthOf(year!, number!)))
  }, 0)
}
