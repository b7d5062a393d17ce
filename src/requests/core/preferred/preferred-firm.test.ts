import { expect, test } from 'vitest'
import { assess } from '../assess-filing.ts'
import { firstDelays } from '../delays/delays.ts'
import type { KnownContract, KnownPlace } from '../known-place.ts'
import { mayBePreferred, type Preference, preferenceFor } from './preferred-firm.ts'

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
const preference = (firm: string, more: Partial<Preference> = {}): Preference => ({
  sought: 'plumbing',
  building: null,
  firm,
  days: ['2am'],
  ...more,
})
const place = (preferences: Preference[], ...contracts: KnownContract[]) =>
  ({
    agencyName: 'Agence Centre',
    building: 'tilleuls',
    insee: '11262',
    kind: 'dwelling',
    receivedOn: null,
    warrantyUntil: null,
    delays: firstDelays,
    contracts,
    preferences,
  }) as unknown as KnownPlace
const now = '2026-11-26T09:00:00Z'
const order = (at: KnownPlace, answers = {}) =>
  assess(at, 'plumbing.pipe_leak', answers, now).fitting.map(({ contract: { id } }) => id)

test('whom the agency prefers comes first, says why, and brings its days', () => {
  const { chosen } = assess(
    place([preference('second')], contract('first'), contract('second', { rank: 2 })),
    'plumbing.pipe_leak',
    {},
    now,
  )
  expect(chosen).toMatchObject({
    contract: { id: 'second' },
    because: { key: 'proposal.because.preferred', params: { agency: 'Centre' } },
    days: ['2am'],
  })
})

test('a firm without a contract that covers it is never proposed', () => {
  expect(
    order(place([preference('painter')], contract('first'), contract('painter', { trades: ['painting'] }))),
  ).toEqual(['first'])
})

test('who has refused comes last, preferred or not', () => {
  expect(order(place([preference('second')], contract('first'), contract('second', { refused: 1 })))).toEqual(
    ['first', 'second'],
  )
})

test('what a yearly price pays already, and what names the thing, stay before it', () => {
  const yearly = contract('forfait', { kind: 'maintenance', covers: ['water'] })
  expect(
    order(place([preference('second')], yearly, contract('first'), contract('second', { rank: 2 }))),
  ).toEqual(['forfait', 'second', 'first'])
  expect(
    order(place([preference('second')], contract('second'), contract('pump', { closeness: 2 }))),
  ).toEqual(['pump', 'second'])
})

test('for a danger the contracts alone decide', () => {
  const both = place([preference('second')], contract('first'), contract('second', { rank: 2 }))
  const found = assess(both, 'plumbing.pipe_leak', { live_wire: true, flood: true, gas_smell: true }, now)
  expect(found.urgency).toBe('U0')
  expect(found.fitting[0]).toMatchObject({ contract: { id: 'first' }, days: [] })
})

test('what is said of the building comes before what is said of all, and a nature before its trade', () => {
  const all = preference('all')
  const nature = preference('nature', { sought: 'plumbing.pipe_leak' })
  const here = preference('here', { building: 'tilleuls' })
  const leak = { code: 'plumbing.pipe_leak', trade: 'plumbing' }
  expect(preferenceFor([all, nature], leak, 'tilleuls')?.firm).toBe('nature')
  expect(preferenceFor([all, nature, here], leak, 'tilleuls')?.firm).toBe('here')
  expect(preferenceFor([here], leak, 'acacias')).toBeUndefined()
})

test('a contract for some buildings lets its firm be preferred there', () => {
  const some = { ...contract('some'), buildings: ['tilleuls'] }
  expect(mayBePreferred(some, 'plumbing', 'tilleuls')).toBe(true)
  expect(mayBePreferred(some, 'plumbing', 'acacias')).toBe(false)
  expect(mayBePreferred(some, 'painting', null)).toBe(false)
  expect(mayBePreferred(some, 'matter.rent', null)).toBe(false)
})
