import type { Actor } from '../src/kernel/core/access.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Life, Step, World } from './lives.ts'
import type { Places } from './tell.ts'

/** The works of a small building were received in January: its year of guarantee ends soon, and two defects are open. */
export async function* received(w: World, { building, agency, id: unit }: Places['doors'][number]): Life {
  let n = 0
  const act = (at: string, actor: Actor, type: string, subject: string, data: unknown): Step => ({
    at,
    actor,
    command: { id: derivedId('received', n++), type, subject, data, at },
  })
  const file = (at: string, data: object): Step =>
    act(at, w.agentAt(agency), 'request.file', derivedId('received', at), { channel: 'phone', ...data })
  yield act('2026-11-03T09:10:00.000Z', w.managerAt(agency), 'estate.correct', building, {
    building: { receivedOn: '2026-01-15' },
  })
  yield file('2026-11-12T10:20:00.000Z', {
    unit,
    nature: 'heating.radiator_cold',
    words: 'Le radiateur de la chambre reste froid depuis les travaux.',
  })
  yield file('2026-11-18T15:40:00.000Z', {
    building,
    part: 'hall',
    nature: 'door.entrance',
    words: 'La porte du hall, posée cet hiver, ne se referme plus.',
  })
}
