import { expect, test } from 'vitest'
import { type Cover, dayAfter, gapsOf } from './coverage.ts'

const today = '2026-11-25'
const lift: Cover = {
  id: 'asc',
  name: 'Ascenseurs, contrat étendu',
  firm: 'Ascenseurs du Littoral',
  trades: ['lift'],
  agencies: ['centre', 'roches'],
  starts: '2022-01-01',
  ends: '2026-12-31',
}
const last = { id: 'asc', name: lift.name, firm: lift.firm }

test('who repairs the lift after the 31st of December?', () => {
  expect(gapsOf([lift], today)).toEqual([
    { trade: 'lift', agencies: ['centre', 'roches'], from: '2027-01-01', until: null, last },
  ])
})

test('nobody asks while there is time, nor when the next contract begins on the day after', () => {
  expect(gapsOf([{ ...lift, ends: '2027-12-31' }], today)).toEqual([])
  const next = { ...lift, id: 'next', starts: '2027-01-01', ends: '2030-12-31' }
  expect(gapsOf([next, lift], today)).toEqual([])
})

test('a day between two contracts is a gap, with its end', () => {
  const next = { ...lift, id: 'next', starts: '2027-01-15', ends: '2030-12-31' }
  expect(gapsOf([lift, next], today)).toEqual([
    { trade: 'lift', agencies: ['centre', 'roches'], from: '2027-01-01', until: '2027-01-14', last },
  ])
})

test('the next contract covers one agency of the two', () => {
  const next = { ...lift, id: 'next', agencies: ['centre'], starts: '2027-01-01', ends: '2030-12-31' }
  expect(gapsOf([lift, next], today)).toMatchObject([{ agencies: ['roches'], from: '2027-01-01' }])
})

test('what is uncovered today comes first, and says since when', () => {
  const gone = { ...lift, id: 'gone', trades: ['pest'] as const, ends: '2026-10-31' }
  expect(gapsOf([lift, gone], today).map(({ trade, from }) => [trade, from])).toEqual([
    ['pest', '2026-11-01'],
    ['lift', '2027-01-01'],
  ])
})

test('a contract that overlaps, or was signed for later, fills no hole that is not there', () => {
  const short = { ...lift, id: 'short', starts: '2026-01-01', ends: '2026-03-31' }
  expect(gapsOf([short, { ...lift, ends: '2028-01-01' }], today)).toEqual([])
  expect(gapsOf([{ ...lift, starts: '2027-06-01', ends: '2028-01-01' }], today)).toEqual([])
})

test('what nobody has taken up for a year was given up', () => {
  expect(gapsOf([{ ...lift, ends: '2025-01-01' }], today)).toEqual([])
})

test('a day after another, over a year’s end and a leap day', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter('2028-02-28')).toBe('2028-02-29')
  expect(dayAfter('2027-01-01', -1)).toBe('2026-12-31')
})
