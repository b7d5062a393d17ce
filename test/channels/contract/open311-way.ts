import { createHash } from 'node:crypto'
import { sql } from '../../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../../setup/agency-corners.ts'
import type { WayUnderTest } from './way-under-test.ts'

const key = 'a key that the city keeps for itself'
const at = { lat: 43.1841, lon: 3.0031 }

/** A report that a city’s program sends, known by the address of its page. Another key is answered by 403, as GeoReport wants it. */
export const open311Way: WayUnderTest = {
  danger: 'Le hall du 12 rue de Verdun est inondé, l’eau monte et coule sur le tableau électrique',
  set: {
    open311: JSON.stringify({
      partners: [
        { code: 'narbonne', name: 'Narbonne', key_sha256: createHash('sha256').update(key).digest('hex') },
      ],
    }),
  },
  hand: async (town, { name, words }) => {
    await town.act('estate.locate', centre.building, at, actorOf('manager'))
    const said = {
      api_key: key,
      service_code: 'bins.full',
      lat: String(at.lat),
      long: String(at.lon),
      description: `${words}\n\nurl: https://fms.example/report/${name}\n`,
    }
    const { body } = await town.knock({
      method: 'POST',
      url: '/open311/v2/requests.json',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(said).toString(),
    })
    const peer = await town.database.owner.row<{ message: string }>(
      sql`select p.message from channels.peer p where p.dossier = ${body[0].service_request_id}`,
    )
    return peer!.message
  },
  withoutMachines: 'the program of a city sends what a person told it, and nothing by itself',
  withoutStrangers:
    'whoever writes has the key of a city: a report names no request, and what comes later names her own',
}
