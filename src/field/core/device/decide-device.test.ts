import { expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import { type Device, enrol, maxDevices } from './decide-device.ts'

const karim: Actor = {
  id: 'karim',
  role: 'caretaker',
  name: 'Karim Benali',
  lang: 'fr',
  agencies: ['centre'],
  buildings: [],
  households: [],
}
const device = (id: string, session: string | null): Device => ({
  id,
  person: karim.id,
  agencies: karim.agencies,
  session,
  revoked: false,
})
const others = [
  device('second', 'monday'),
  ...Array.from({ length: maxDevices - 2 }, (_, n) => device(`${n}`, null)),
]

/** The sessions that end when an eleventh phone comes. */
const ended = (eldest: Device) => {
  const said = {
    id: 'act',
    type: 'device.enrol' as const,
    subject: 'eleventh',
    data: { secret: '' },
    at: '2026-03-02T08:00:00Z',
  }
  const facts = enrol({ known: undefined, live: [eldest, ...others] }, said, {
    actor: karim,
    now: said.at,
    at: said.at,
  })
  return Array.isArray(facts)
    ? facts.map((fact) => (fact.type === 'device.revoked' && fact.private?.session) || null)
    : facts
}

test('the phone that makes room for an eleventh is signed out', () => {
  expect(ended(device('eldest', 'sunday'))).toEqual(['sunday', null])
})

test('but a session that another phone in use shows goes on', () => {
  expect(ended(device('eldest', 'monday'))).toEqual([null, null])
})
