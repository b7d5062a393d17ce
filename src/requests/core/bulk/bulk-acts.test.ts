import { describe, expect, test } from 'vitest'
import type { RequestRow } from '../request-shapes.ts'
import { bulkItemOf, emptyBulk, leftOut, missingOf, reasonsForAll } from './bulk-acts.ts'

const row = (change: Partial<RequestRow> = {}): RequestRow =>
  ({
    id: 'tap',
    kind: 'single',
    status: 'filed',
    nature: 'plumbing.tap_leak',
    requester: 'Annick Le Goff',
    lang: 'fr',
    ...change,
  }) as RequestRow

describe('close', () => {
  test('what was said to be repaired closes with the ready message, each in the language of who reads it', () => {
    const draft = { ...emptyBulk, reason: 'done' as const }
    const of = (change: Partial<RequestRow>) =>
      bulkItemOf('close', row({ status: 'resolved', ...change }), draft, 'fr')
    expect(of({})).toEqual({
      type: 'request.close',
      data: { reason: 'done', words: 'Votre réparation est faite. Merci de votre patience.' },
    })
    expect(of({ lang: 'en' }).data).toEqual({
      reason: 'done',
      words: 'Your repair is done. Thank you for your patience.',
    })
    expect(of({ requester: null })).toEqual({ type: 'request.close', data: { reason: 'done' } })
  })

  test('whoever has not been asked yet whether it is repaired is asked first', () => {
    expect(bulkItemOf('close', row(), { ...emptyBulk, reason: 'done' }, 'fr')).toMatchObject({
      type: 'request.resolve',
      data: { how: 'done' },
    })
  })

  test('words that were typed go to each as they are', () => {
    expect(
      bulkItemOf('close', row(), { ...emptyBulk, reason: 'withdrawn', words: ' Comme convenu. ' }, 'fr'),
    ).toEqual({ type: 'request.close', data: { reason: 'withdrawn', words: 'Comme convenu.' } })
  })

  test('only a reason that may be given for each is offered, none that must be said one at a time', () => {
    const reasons = reasonsForAll([row(), row()], 'agent')
    expect(reasons).toContain('done')
    for (const one of ['duplicate', 'done_temporarily', 'tenant_repair'] as const)
      expect(reasons).not.toContain(one)
    expect(reasonsForAll([row(), row({ nature: 'tenancy.rent' as never })], 'caretaker')).not.toContain(
      'other',
    )
    expect(reasonsForAll([], 'agent')).toEqual([])
  })
})

test('wait: for whom, until the afternoon of that day', () => {
  expect(bulkItemOf('wait', row(), { ...emptyBulk, until: '2026-12-04' }, 'fr')).toEqual({
    type: 'request.wait',
    data: { reason: 'tenant', until: '2026-12-04T16:00:00.000Z' },
  })
})

test('write: the same words, to each tenant alone; where nobody asked, or many did, nobody is written to', () => {
  expect(bulkItemOf('write', row(), { ...emptyBulk, words: 'L’eau est coupée mardi.' }, 'fr')).toEqual({
    type: 'request.say',
    data: { words: 'L’eau est coupée mardi.', audience: 'tenant' },
  })
  expect(leftOut('write', row({ requester: null }))).toBe('nobody')
  expect(leftOut('write', row({ kind: 'outage' }))).toBe('nobody')
  expect(leftOut('write', row())).toBeUndefined()
  expect(leftOut('wait', row({ status: 'closed' }))).toBe('closed')
})

test('assign: from whoever had it, as it was read', () => {
  const hers = row({ charge: { id: 'luc', name: 'Luc Moreau', since: '', standIn: null } })
  expect(bulkItemOf('give', hers, { ...emptyBulk, to: 'sylvie' }, 'fr')).toEqual({
    type: 'request.giveCharge',
    data: { to: 'sylvie', from: 'luc' },
  })
  expect(bulkItemOf('give', row(), { ...emptyBulk, to: 'me' }, 'fr')).toEqual({
    type: 'request.takeCharge',
    data: {},
  })
})

test('nothing leaves before what it needs is there', () => {
  expect(missingOf('close', emptyBulk)).toBe('reason')
  expect(missingOf('close', { ...emptyBulk, reason: 'works_refused' })).toBe('words')
  expect(missingOf('write', { ...emptyBulk, words: '  ' })).toBe('words')
  expect(missingOf('give', emptyBulk)).toBe('to')
  expect(missingOf('wait', emptyBulk)).toBeUndefined()
})
