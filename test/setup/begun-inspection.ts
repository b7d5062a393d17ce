import type { Actor } from '../../src/kernel/core/access.ts'
import type { Context } from '../../src/kernel/core/command.ts'
import type { RecordHead } from '../../src/inspections/core/record/record-shapes.ts'
import type { InspectionNow } from '../../src/inspections/core/decide/inspection-now.ts'

/** An id for each number. */
export const idFor = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** One of the people of Agence Centre. */
export const person = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({
  id: idFor(1),
  role,
  name: role,
  lang: 'fr',
  agencies: ['centre'],
  buildings: [idFor(3)],
  households: [],
  ...more,
})

export const nadia = person('agent')

export const contextOf = (actor: Actor = nadia, at = '2026-12-01T10:00:00.000Z'): Context => ({
  actor,
  now: at,
  at,
})

/** As her device showed it when it began. */
export const head: RecordHead = {
  on: '2026-12-01',
  place: { unit: idFor(2), ref: 'L-1', address: '16 rue Voltaire', door: '12', storey: 2 },
  landlord: { name: 'Robine Habitat', seat: '' },
  tenants: ['Anne Le Goff'],
  entryOn: null,
}

/** The exit of Madame Le Goff as Nadia has begun it on her tablet, one room seen. */
export const begun: InspectionNow = {
  id: idFor(9),
  kind: 'exit',
  state: 'started',
  unit: idFor(2),
  building: idFor(3),
  agency: 'centre',
  household: idFor(4),
  at: '2026-12-01T09:00:00.000Z',
  startedAt: '2026-12-01T09:10:00.000Z',
  endedAt: null,
  heldBy: nadia.id,
  device: 'tablet-1',
  turn: 1,
  head,
  rooms: [idFor(20)],
  findings: [{ kind: 'room', part: idFor(20), turn: 1, act: idFor(30), found: { elements: [], photos: [] } }],
}
