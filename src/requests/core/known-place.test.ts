import { expect, test } from 'vitest'
import { natureOf } from './nature/catalogue.ts'
import { fittingContracts, liabilityFacts, type KnownContract, type KnownPlace } from './known-place.ts'

const contract = (id: string, more: Partial<KnownContract> = {}): KnownContract => ({
  id,
  ref: id,
  name: id,
  kind: 'framework',
  trades: ['plumbing'],
  covers: [],
  rank: 1,
  firm: { id, name: id, phone: '' },
  capacity: 6,
  refused: 0,
  closeness: 0,
  ...more,
})
const said = (...contracts: KnownContract[]): string[][] =>
  fittingContracts({ contracts } as unknown as KnownPlace, natureOf('plumbing.pipe_leak')).map(
    ({ contract: { id }, because }) => [id, because.key.replace('proposal.because.', '')],
  )

test('what the yearly price covers comes first, then the frameworks by rank', () => {
  const yearly = contract('forfait', { kind: 'maintenance', trades: [], covers: ['water'] })
  expect(said(contract('second', { rank: 2 }), contract('first'), yearly)).toEqual([
    ['forfait', 'covered'],
    ['first', 'framework'],
    ['second', 'otherRank'],
  ])
})

test('whose firm has refused comes last and says so: the next rank is told why it comes', () => {
  expect(said(contract('first', { refused: 1 }), contract('second', { rank: 2 }))).toEqual([
    ['second', 'nextRank'],
    ['first', 'refused'],
  ])
})

test('what is for this thing or this building comes before what is for the whole agency', () => {
  const forfait = (id: string, closeness: number) =>
    contract(id, { kind: 'maintenance', trades: [], covers: ['water'], closeness })
  const framework = (id: string, closeness: number, rank: number) => contract(id, { closeness, rank })
  expect(
    said(
      forfait('agency', 0),
      framework('first', 0, 1),
      forfait('thing', 2),
      framework('building', 1, 2),
      forfait('building yearly', 1),
    ).map(([id]) => id),
  ).toEqual(['thing', 'building yearly', 'building', 'agency', 'first'])
})

test('a yearly price of the agency does not cover what a closer contract is for', () => {
  const yearly = contract('forfait', { kind: 'maintenance', trades: [], covers: ['water'] })
  const facts = (...contracts: KnownContract[]) =>
    liabilityFacts({ contracts } as unknown as KnownPlace, natureOf('plumbing.pipe_leak'), '2026-11-26')
  expect(facts(contract('first'), yearly).contractCovers).toBe('forfait')
  expect(facts(contract('pump', { closeness: 2 }), yearly).contractCovers).toBeUndefined()
})

test('another trade is not proposed', () => {
  expect(said(contract('heating', { trades: ['heating'] }))).toEqual([])
})
