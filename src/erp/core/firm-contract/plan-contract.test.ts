import { expect, test } from 'vitest'
import { type ContractScene, type HeldContract, planContract } from './plan-contract.ts'

const held: HeldContract = {
  id: 'c1',
  firm: 'f1',
  ref: 'M-2024/07',
  name: 'Plomberie secteur nord',
  kind: 'framework',
  trades: ['plumbing'],
  agencies: ['centre'],
  buildings: [],
  covers: [],
  limit: 40_000,
  starts: '2024-01-01',
  ends: '2026-12-31',
}
const values = {
  supplier: '712',
  ref: 'm-2024/07',
  trades: 'plumbing|heating',
  agencies: 'centre',
  limit: 90_000,
  starts: '2024-01-01',
  ends: '2027-12-31',
}
const plan = (said: Partial<ContractScene> = {}, more: Record<string, string | number | null> = {}) =>
  planContract({
    row: { key: '4471', values: { ...values, ...more } },
    changed: new Set(Object.keys(values)),
    firm: 'f1',
    own: undefined,
    held: [held],
    buildings: new Map([['41', 'b41']]),
    makeId: (...parts) => parts.join(' '),
    ...said,
  })

test('a contract is known by its reference, and says what the line says anew; its limit is the house’s own', () => {
  expect(plan()).toMatchObject({
    id: 'c1',
    acts: [
      {
        type: 'contract.sign',
        subject: 'c1',
        data: { ends: '2027-12-31', trades: ['plumbing', 'heating'], limit: 40_000 },
      },
    ],
  })
})

test('what the line says as before undoes nothing that was set since', () => {
  expect(plan({ own: 'c1', changed: new Set() })).toEqual({ id: 'c1', acts: [] })
})

test('one that Loge does not hold is signed, for the buildings that it names', () => {
  expect(plan({ held: [] }, { buildings: '0041' })).toMatchObject({
    id: 'contract 4471',
    acts: [{ data: { firm: 'f1', ref: 'm-2024/07', kind: 'framework', limit: 90_000, buildings: ['b41'] } }],
  })
})

test.each<[string, Partial<ContractScene>, Record<string, string | null>, string]>([
  ['of a firm that nobody told', { firm: undefined }, {}, 'unknown_firm'],
  ['of another firm here', { firm: 'f2' }, {}, 'contract_elsewhere'],
  ['for a building that nobody told', {}, { buildings: '41|99' }, 'unknown_place'],
  ['without its last day, when it is new', { held: [] }, { ends: null }, 'missing'],
])('a contract %s waits', (_, said, more, code) => {
  expect(plan(said, more)).toMatchObject({ fault: { code } })
})
