import { expect, test } from 'vitest'
import { commands } from '../../../core/contract.ts'
import { type ContractDraft, freshDraft, problemsOf, termsOf } from './contract-draft.ts'

const firm = '0192f0c1-0000-7000-8000-000000000001'
const full: ContractDraft = {
  ...freshDraft(['lift'], ['centre']),
  kind: 'maintenance',
  name: 'Ascenseurs',
  ref: 'ASC-2027',
  covers: ['lift'],
  starts: '2027-01-01',
  ends: '2029-12-31',
  spendLimit: '1 200,50 €',
  U1: '1',
  U3: '5',
}

test('a full draft leaves as the house expects it: cents, hours', () => {
  expect(problemsOf(full)).toEqual({})
  const terms = termsOf(full, firm)
  expect(terms).toMatchObject({ limit: 120_050, delays: { U1: 1, U3: 120 }, agencies: ['centre'] })
  expect(commands['contract.sign'].safeParse(JSON.parse(JSON.stringify(terms))).success).toBe(true)
})

test('a marché keeps nothing of what a forfait would include', () => {
  expect(termsOf({ ...full, kind: 'framework' }, firm).covers).toEqual([])
})

test.each([
  [{ name: ' ' }, 'name'],
  [{ trades: [] }, 'trades'],
  [{ covers: [] }, 'covers'],
  [{ agencies: [] }, 'agencies'],
  [{ ends: '2026-12-31' }, 'ends'],
  [{ starts: '' }, 'starts'],
  [{ spendLimit: '1.234' }, 'spendLimit'],
  [{ U1: '1,5' }, 'U1'],
  [{ U3: '91' }, 'U3'],
  [{ capacity: '-1' }, 'capacity'],
] as [Partial<ContractDraft>, keyof ContractDraft][])('%j is to be changed: %s', (more, key) => {
  expect(Object.keys(problemsOf({ ...full, ...more }))).toEqual([key])
})
