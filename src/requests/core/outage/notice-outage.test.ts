import { expect, test } from 'vitest'
import { aroundLetter, chanceOf, joinsOutage, noticeOutage, type OutageReport } from './notice-outage.ts'
import { outageKinds } from './outage-kinds.ts'

let n = 0
const minutes = (m: number): number => m * 60_000
const report = (
  home: string,
  nature: string,
  at: number,
  also: Partial<OutageReport> = {},
): OutageReport => ({
  request: `r${n++}`,
  at: minutes(at),
  home,
  entrance: 'A',
  storey: 1,
  natures: [nature],
  danger: false,
  ...also,
})
const quiet = (): number => 2

test('three homes without heating within two hours are one breakdown of the building, whatever their stairs', () => {
  const before = [
    report('Le Goff', 'heating.none', 0),
    report('Benali', 'heating.none', 50, { entrance: 'B' }),
  ]
  const noticed = noticeOutage(report('N’Diaye', 'heating.building', 110, { entrance: null }), before, quiet)
  expect(noticed).toMatchObject({ homes: 3, since: 0, entrance: null, alone: false })
  expect(noticed?.kind.name).toBe('heating')
  expect(noticed?.requests).toHaveLength(3)
  expect(noticeOutage(report('N’Diaye', 'heating.none', 121), before, quiet)).toBeUndefined()
})

test('a letter tells of any hour of its day, and of no other day', () => {
  const before = [
    report('Le Goff', 'heating.none', 12 * 60, { around: aroundLetter }),
    report('Benali', 'heating.none', 20 * 60),
  ]
  expect(noticeOutage(report('N’Diaye', 'heating.none', 20 * 60 + 5), before, quiet)?.homes).toBe(3)
  const late = [before[0]!, report('Benali', 'heating.none', 27 * 60)]
  expect(noticeOutage(report('N’Diaye', 'heating.none', 27 * 60), late, quiet)).toBeUndefined()
})

test('one home that tells it three times is one home', () => {
  const before = [report('Le Goff', 'heating.none', 0), report('Le Goff', 'heating.none', 5)]
  expect(noticeOutage(report('Le Goff', 'heating.none', 9), before, quiet)).toBeUndefined()
})

test('of two stairs with a lift each, each has its own', () => {
  const before = [report('Le Goff', 'lift.stopped', 0)]
  expect(noticeOutage(report('Benali', 'lift.stopped', 60, { entrance: 'B' }), before, quiet)).toBeUndefined()
  expect(noticeOutage(report('Benali', 'lift.fault', 60), before, quiet)?.homes).toBe(2)
})

test('where a lift stops every week, two who say so within a day are chance: a third is not', () => {
  const yearly = (): number => 60
  const before = [report('Le Goff', 'lift.stopped', 0)]
  expect(noticeOutage(report('Benali', 'lift.stopped', 60), before, yearly)).toBeUndefined()
  const three = [...before, report('Benali', 'lift.stopped', 60)]
  expect(noticeOutage(report('N’Diaye', 'lift.stopped', 90), three, yearly)?.homes).toBe(3)
})

test('a leak from above is one where two storeys have it, not two doors of a landing', () => {
  const before = [report('Le Goff', 'plumbing.ceiling_leak', 0, { storey: 2 })]
  const told = (storey: number) =>
    noticeOutage(report('Benali', 'plumbing.ceiling_leak', 90, { storey }), before, quiet)
  expect(told(2)).toBeUndefined()
  expect(told(3)?.kind.name).toBe('leak')
})

test('a cold radiator opens nothing, and joins what is known', () => {
  const before = [report('Le Goff', 'heating.radiator_cold', 0), report('Benali', 'heating.weak', 5)]
  const told = report('N’Diaye', 'heating.none', 9)
  expect(noticeOutage(told, before, quiet)).toBeUndefined()
  const kind = outageKinds.find(({ name }) => name === 'heating')!
  expect(joinsOutage({ kind, entrance: null }, before[0]!)).toBe(true)
  expect(joinsOutage({ kind, entrance: null }, { ...before[0]!, danger: true })).toBe(false)
  expect(joinsOutage({ kind, entrance: null }, report('Muller', 'plumbing.tap_leak', 9))).toBe(false)
})

test('from five homes on nobody need be asked; who is in danger is counted, and never gathered', () => {
  const before = ['Le Goff', 'Benali', 'N’Diaye'].map((home, i) => report(home, 'power.none', i))
  const danger = report('D’Angelo', 'power.none', 4, { danger: true })
  const noticed = noticeOutage(report('Muller', 'power.none', 5), [...before, danger], quiet)
  expect(noticed).toMatchObject({ homes: 5, alone: true })
  expect(noticed?.requests).not.toContain(danger.request)
  expect(noticed?.requests).toHaveLength(4)
})

test('two who smell gas are told to the agency, and nothing of it is gathered: each rings', () => {
  const before = [report('Le Goff', 'gas.smell', 0, { danger: true })]
  const noticed = noticeOutage(report('Benali', 'gas.smell', 20, { danger: true }), before, quiet)
  expect(noticed).toMatchObject({ homes: 2, requests: [], alone: false })
})

test('the chance of so many is that of Poisson', () => {
  expect(chanceOf(0, 2)).toBe(1)
  expect(chanceOf(2, 0.1)).toBeCloseTo(1 - Math.exp(-0.1) * 1.1, 12)
  expect(chanceOf(3, 0)).toBe(0)
})
