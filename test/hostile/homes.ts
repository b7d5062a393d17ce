import { dayOf } from '../../src/kernel/core/dates.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, canary, centre, type Corner, roches } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import type { Pools } from './shape-input.ts'

/** A request with an order, an alert, a mail and a note in each agency; what is said at `roches` names the canary. */
export const furnish = async (town: Landlord): Promise<Pools> => {
  const all = [await furnishOne(town, centre, 'Anne'), await furnishOne(town, roches, canary)]
  const each = <K extends keyof (typeof all)[number]>(key: K) => all.map((one) => one[key])
  const ids = [centre, roches].flatMap((c) => [
    c.building,
    c.unit,
    c.entrance,
    c.household,
    c.tenant,
    c.firm,
    c.contract,
  ])
  return {
    ids: [...ids, ...all.flatMap((one) => Object.values(one)), newId(), newId().toUpperCase()],
    byKey: {
      unit: [centre.unit, roches.unit],
      building: [centre.building, roches.building],
      entrance: [centre.entrance, roches.entrance],
      household: [centre.household, roches.household],
      person: [centre.tenant, roches.tenant],
      firm: [centre.firm, roches.firm],
      contract: [centre.contract, roches.contract],
      id: [
        ...each('request'),
        ...each('order'),
        centre.tenant,
        roches.tenant,
        ...each('mail'),
        ...each('poster'),
      ],
      request: each('request'),
      requests: each('request'),
      outage: each('request'),
      order: each('order'),
      asset: each('asset'),
      room: each('room'),
      said: [1, 2, 3, 4, 5, 6, 7, 8],
      kind: ['boiler', 'kitchen'],
      agency: ['centre', 'roches'],
      agencies: ['centre', 'roches'],
      nature: ['plumbing.tap_broken', 'lift.stopped', 'heating.none'],
      reason: ['done', 'duplicate', 'tenant_repair', 'part', 'other'],
      q: [
        canary,
        'Zephirine',
        'Le Goff',
        'rue Voltaire',
        '0612345678',
        'fuite',
        '100001',
        "l'eau & | ! :*",
        '%_',
      ],
      code: ['CENTRE', 'ROCHES', 'asbestos', 'dog'],
      words: ['Toujours la même fuite.', 'a\u0000b', '\ud83d'],
      directorate: ['patrimoine', 'juridique'],
      day: ['2026-01-13', dayOf(new Date().toISOString())],
    },
    random: Math.random,
  }
}

const furnishOne = async (town: Landlord, at: Corner, name: string) => {
  const agent = actorOf('agent', at)
  const ids = {
    request: newId(),
    order: newId(),
    alert: newId(),
    mail: newId(),
    poster: newId(),
    asset: newId(),
    room: newId(),
  }
  const act = async (type: string, data: object, id = newId()): Promise<void> => {
    const outcome = await town.send(agent, type, ids.request, data, id)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  await act('request.file', {
    nature: 'plumbing.tap_broken',
    words: `Chez ${name}, l’évier fuit.`,
    unit: at.unit,
    requester: { person: at.tenant },
    channel: 'phone',
    access: `Clé chez ${name}`,
  })
  await act('request.note', { words: `${name} rappelle ce soir.` })
  await act('request.orient', { to: 'firm', contract: at.contract }, ids.order)
  const { owner } = town.database
  const inside = async (type: string, data: object): Promise<void> => {
    const outcome = await town.send(actorOf('caretaker', at), type, at.building, data)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  await inside('room.list', {
    unit: at.unit,
    rooms: [{ id: ids.room, kind: 'kitchen', name: `Cuisine de ${name}` }],
  })
  await inside('asset.correct', {
    asset: ids.asset,
    isNew: true,
    fields: { kind: 'boiler', name: `Chaudière de ${name}`, maker: name, room: ids.room },
  })
  await owner.run(sql`update estate.building set access = ${`Code de ${name}`} where id = ${at.building}`)
  await owner.run(sql`
    insert into people.alert (id, code, unit, building, agency, until, by_person)
    values (${ids.alert}, 'asbestos', ${at.unit}, ${at.building}, ${at.agency}, '2040-01-01', ${at.tenant})`)
  await owner.run(sql`update people.rent set monthly = 4125037 where tenancy = ${at.tenancy}`)
  return ids
}
