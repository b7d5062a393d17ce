import { makeLink } from '../../src/kernel/server/signed-links.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { actorOf, canary, centre, roches } from '../setup/agency-corners.ts'
import type { StaffRole } from '../setup/tell.ts'
import type { Doors } from '../setup/doors.ts'
import { shaOf } from './on-the-wire.ts'

type Headers = Record<string, string>
export type Secrets = {
  /** how each comes to the doors */
  readers: Record<string, Headers>
  /** the words by which a secret is known where it comes out */
  canaries: Record<string, string[]>
  ids: readonly string[]
  byKey: Record<string, readonly unknown[]>
  subjects: readonly string[]
}

/**
 * At `roches`: a request with a note between the staff, a photo shown to the firm alone, a firm that refused and another that
 * works by its prices, what the tenant said in between, and the file of what is held of her. Her neighbour lives next door.
 */
export const settleSecrets = async (door: Doors, photo: Buffer): Promise<Secrets> => {
  const town = door
  const { owner } = town.database
  const agent = actorOf('agent', roches)
  const her = actorOf('tenant', roches)
  const [request, refusedOrder, order, second, contract, item] = Array.from({ length: 6 }, newId) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const act = async (who: typeof agent, type: string, data: object, id = newId(), subject = request) => {
    const outcome = await town.send(who, type, subject, data, id)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
  }
  await owner.run(sql`insert into contractors.firm (id, name) values (${second}, 'Océane Plomberie')`)
  await owner.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends, rank)
    values (${contract}, ${second}, 'M-2', 'Plomberie', 'framework', array['plumbing'], array['roches'], 50000000, '2020-01-01', '2040-01-01', 2)`)
  await owner.run(sql`
    insert into contractors.rate_item (id, contract, code, label, unit, price) values (${item}, ${contract}, 'PL-01', 'Colonne', 'u', 9135711)`)

  const filed = { nature: 'plumbing.tap_broken', unit: roches.unit, requester: { person: roches.tenant } }
  await act(agent, 'request.file', {
    ...filed,
    words: 'L’évier fuit.',
    channel: 'phone',
    access: 'Clé chez Barnabé',
  })
  await act(agent, 'request.note', { words: 'Onésiphore doit être prévenu.' })
  await act(agent, 'request.orient', { to: 'firm', contract: roches.contract }, refusedOrder)
  await act(actorOf('firm', roches), 'order.refuse', { order: refusedOrder, reason: 'noCapacity' })
  await act(her, 'request.say', { words: 'Philogone gardera la clé.' })
  await act(agent, 'request.orient', { to: 'firm', contract }, order)
  const works = actorOf('firm', roches, { id: second, firm: second })
  await act(works, 'order.accept', { order, lines: [{ item, parts: 10_000 }] })
  const sha256 = shaOf(photo)
  await town.kernel.files.put(owner, sha256, photo)
  await act(agent, 'request.say', { words: 'La colonne.', photos: [sha256], audience: 'firm' })

  const hq = await door.hire('hq', [])
  const file = newId()
  await act(actorOf('hq', roches), 'access.prepare', { person: roches.tenant }, newId(), file)
  await town.kernel.slices.find(({ name }) => name === 'people')!.tasks!['people.gather']!(
    { file },
    town.kernel,
  )

  const next = { household: newId(), person: newId(), unit: newId() }
  await owner.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, storey, door)
    values (${next.unit}, 'dwelling', ${roches.building}, ${roches.entrance}, 'roches', 'L-next', 'NEXT', 2, '13')`)
  await owner.run(
    sql`insert into people.household (id, unit, building, agency) values (${next.household}, ${next.unit}, ${roches.building}, 'roches')`,
  )
  await owner.run(sql`
    insert into people.person (id, kind, first_name, last_name, agency, building, household)
    values (${next.person}, 'tenant', 'Rose', 'Prat', 'roches', ${roches.building}, ${next.household})`)
  await owner.run(
    sql`insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${next.household}, ${next.unit}, '2020-01-01')`,
  )

  const cookie = async (person: string): Promise<Headers> => ({
    cookie: `loge=${await openSession(owner, { person, how: 'password', device: '' })}`,
  })
  const link = async (to: object): Promise<Headers> => ({
    authorization: `Link ${await makeLink(owner, { days: 30, ...to } as Parameters<typeof makeLink>[1])}`,
  })
  const hired = async (role: StaffRole, agencies: string[]): Promise<Headers> => ({
    cookie: (await door.hire(role, agencies)).cookie,
  })
  const keeps = async (building: string): Promise<Headers> => {
    const { person, cookie: kept } = await door.hire('caretaker', [])
    await owner.run(
      sql`insert into people.patch (building, caretaker) values (${building}, ${person}) on conflict do nothing`,
    )
    return { cookie: kept }
  }
  const ids = [request, order, refusedOrder, roches.tenant, roches.unit, roches.building, file]
  return {
    readers: {
      visitor: {},
      tenant: await cookie(roches.tenant),
      neighbour: await cookie(next.person),
      link: await link({ purpose: 'thread', person: roches.tenant, matter: request }),
      firm: await link({ purpose: 'firm', firm: second }),
      refused: await link({ purpose: 'firm', firm: roches.firm, matter: request }),
      keeper: await keeps(roches.building),
      keeperElsewhere: await keeps(centre.building),
      agent: await hired('agent', ['roches']),
      agentElsewhere: await hired('agent', ['centre']),
      hq: { cookie: hq.cookie },
    },
    canaries: {
      rent: ['4125037', '41250,37', '41250.37'],
      note: ['Onésiphore'],
      price: ['9135711', '91357,11', '91357.11'],
      afterwards: ['Philogone'],
      access: ['Barnabé'],
      toFirm: [sha256],
      household: [roches.household],
      name: [canary],
      // As it is opened: that it was prepared is her agency's to know.
      file: [`/api/access/${file}`],
    },
    ids,
    byKey: {
      unit: [roches.unit],
      building: [roches.building],
      buildings: [roches.building],
      project: [roches.building],
      entrance: [roches.entrance],
      person: [roches.tenant],
      firm: [second, roches.firm],
      contract: [contract, roches.contract],
      request: [request],
      requests: [request],
      topic: [request],
      order: [order],
      item: [item],
      sha256: [sha256],
      agency: ['roches'],
      agencies: ['roches'],
      nature: ['plumbing.tap_broken'],
      code: ['ROCHES'],
      q: ['Onésiphore', 'Philogone', 'Le Goff', 'évier'],
    },
    subjects: [request, roches.tenant],
  }
}
