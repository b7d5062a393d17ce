import { expect, test } from 'vitest'
import { natureOf } from './nature/catalogue.ts'
import { fittingContracts, type KnownContract, type KnownPlace } from './place.ts'

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

test('another trade is not proposed', () => {
  expect(said(contract('heating', { trades: ['heating'] }))).toEqual([])
})
