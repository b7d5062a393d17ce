import { expect, test } from 'vitest'
import type { Proposal } from './contract.ts'
import { firstDelays } from './delays/delays.ts'
import { chosenOf, letterData, orientData } from './chosen-place.ts'

const because = { key: 'urgency.because.U2' as const }
const tomorrow = { starts: '2026-11-25T07:00:00.000Z', ends: '2026-11-25T09:00:00.000Z' }
const later = { starts: '2026-11-26T07:00:00.000Z', ends: '2026-11-26T09:00:00.000Z' }
const contract = '0192f0c0-0000-7000-8000-000000000001'

const leak: Proposal = {
  natures: [],
  danger: null,
  matter: null,
  sure: true,
  at: null,
  answers: {},
  nature: 'plumbing.tap_leak',
  urgency: 'U2',
  agency: 'Centre',
  directorate: null,
  urgencyBecause: because,
  delays: firstDelays,
  due: '2026-11-25T17:00:00.000Z',
  liability: 'contract',
  article: null,
  liabilityBecause: because,
  decency: null,
  to: 'firm',
  toBecause: because,
  contract: {
    id: contract,
    ref: 'M1',
    name: 'Multiservices',
    firm: { id: contract, name: 'Plomberie Atlantique', phone: '' },
    because,
  },
  contracts: [],
  slots: [tomorrow, later],
  alike: [],
  outage: null,
  together: [],
  collective: false,
}

test('nothing changed: the first slot of the proposed firm', () => {
  expect(orientData(leak, chosenOf(leak, {}))).toEqual({ to: 'firm', contract, slot: tomorrow })
})

test('the slot that Madame Le Goff prefers, or none', () => {
  expect(chosenOf(leak, { slot: later.starts }).slot).toEqual(later)
  expect(orientData(leak, chosenOf(leak, { slot: 'none' }))).toEqual({ to: 'firm', contract })
})

test('a danger waits for no appointment', () => {
  expect(chosenOf(leak, { urgency: 'U0' }).slot).toBeUndefined()
})

test('what a tenant repairs goes to her with the letter, and to no firm', () => {
  expect(orientData(leak, chosenOf(leak, { liability: 'tenant' }))).toBeUndefined()
  expect(orientData(leak, chosenOf(leak, { liability: 'tenant', to: 'caretaker' }))).toEqual({
    to: 'caretaker',
  })
})

test('the letter speaks the language of who reads it, and keeps what was written for her', () => {
  const hers = { article: 'IV.d' }
  expect(letterData(hers, 'en').words).toMatch(/^This repair is the tenant’s/)
  expect(letterData(hers, 'fr', ' Voyez l’exception. ')).toEqual({
    reason: 'tenant_repair',
    words: 'Voyez l’exception.',
    article: 'IV.d',
  })
})

test('without a contract the agency takes it in hand', () => {
  expect(chosenOf({ ...leak, contract: null, slots: [] }, {}).to).toBe('inhouse')
})
