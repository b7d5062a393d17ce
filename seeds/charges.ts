import type { Actor } from '../src/kernel/core/access.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Queries } from '../src/requests/core/contract.ts'
import type { Life, Step, World } from './lives.ts'
import { sceneIds } from './scenes.ts'

/** After the calls of the morning, and before the story stops. */
const toldAt = '2026-11-24T08:20:00.000Z'

/**
 * Who sees to what by name: Nadia, Luc and Sylvie at the Centre agency, and a colleague of Saint-Jean, each have some of what
 * waits there; the rest is the agency’s. Luc’s boiler waits for its part, and is his.
 */
export async function* charges(w: World): Life {
  let n = 0
  const take = (actor: Actor, request: string): Step => ({
    at: toldAt,
    actor,
    command: {
      id: derivedId('charge', n++),
      type: 'request.takeCharge',
      subject: request,
      data: {},
      at: toldAt,
    },
  })
  yield take(w.technicianAt('centre'), derivedId('seed request', 'scene boiler part'))
  const shares: readonly (readonly [Actor, number])[] = [
    [w.agentAt('centre'), 6],
    [w.technicianAt('centre'), 4],
    [w.managerAt('centre'), 2],
    [w.agentAt('saint-jean'), 5],
  ]
  const taken = new Set<string>(sceneIds)
  for (const [actor, share] of shares) {
    const { rows } = (await w.ask(
      actor,
      'request.list',
      { agency: actor.agencies[0], limit: 50 },
      toldAt,
    )) as Queries['request.list']['output']
    for (const { id } of rows.filter((row) => !taken.has(row.id)).slice(0, share)) {
      taken.add(id)
      yield take(actor, id)
    }
  }
}
