import { firstDelays } from '../delays/delays.ts'
import { expect, test } from 'vitest'
import type { Context } from '../../../kernel/core/command.ts'
import { evolve } from '../evolve-request.ts'
import type { Matter } from '../request-matter.ts'
import { repairsDecree } from '../nature/law.ts'
import { classify, decline } from './direct-request.ts'

const now = '2026-11-24T09:00:00.000Z'
const nadia: Context['actor'] = {
  id: 'nadia',
  role: 'agent',
  name: 'Nadia Ferrand',
  lang: 'fr',
  agencies: ['centre'],
  buildings: [],
  households: [],
}

const atLeGoff = (article: string | null): Matter => ({
  id: '018f0000-0000-7000-8000-000000000001',
  no: 100001,
  kind: 'single',
  status: 'filed',
  ball: 'agency',
  ballSince: now,
  waitsFor: null,
  pausedSince: null,
  nature: 'lock.stiff',
  urgency: 'U3',
  delay: firstDelays.U3,
  delays: firstDelays,
  due: now,
  nextAt: null,
  liability: 'landlord',
  article,
  handler: null,
  agency: 'centre',
  building: 'valentin',
  entrance: null,
  unit: 'door-13',
  household: 'le-goff',
  requester: 'madame-le-goff',
  outage: null,
  resolvedAt: null,
  toldAt: null,
  closedAt: null,
  closure: null,
  how: null,
  movedAt: now,
  contested: 0,
  reminders: 0,
  unansweredSince: null,
  unansweredBy: null,
  firms: [],
  questions: [],
  attached: [],
})

// What the letter will cite once it is said to be the tenant's to repair.
const cited = (proposed: string | null, said?: string): unknown => {
  const m = atLeGoff(proposed)
  const data = { reason: 'tenant_repair', ...(said ? { article: said } : {}) }
  const decided = decline(m, { id: m.id, data }, { actor: nadia, now, at: now })
  if (!Array.isArray(decided)) return decided
  return evolve(m, decided[0]!, now).article
}

test('what is left to the tenant cites the line of the decree that was proposed or said', () => {
  expect(cited('II.d')).toBe('II.d')
  expect(cited(null, 'IV.d')).toBe('IV.d')
  expect(cited('II.d', 'lease7c')).toBe('lease7c')
})

test('it never cites the landlord’s own duty, nor an article that nobody knows', () => {
  expect(cited('lease6c')).toBe('lease7d')
  expect(cited('lease6c', 'lease6c')).toBe('lease7d')
  expect(cited('II.d', 'lease6c')).toBe('II.d')
  expect(cited(null, 'nowhere')).toBe('lease7d')
})

test('a correction cites a line of the list, and no other', () => {
  const m = atLeGoff('II.d')
  const corrected = (article: string) =>
    classify(undefined)(m, { id: m.id, data: { article } }, { actor: nadia, now, at: now })
  for (const line of [...repairsDecree.codes, 'lease7c', 'gpa'])
    expect(corrected(line)).toMatchObject([{ type: 'request.classified', data: { article: line } }])
  for (const made of ['nowhere', 'II.z', 'constructor', '2.1'])
    expect(corrected(made)).toEqual({ refused: 'unknown_article' })
})
