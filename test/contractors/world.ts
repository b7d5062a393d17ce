import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import type { Commands } from '../../src/contractors/core/contract.ts'
import { slice as contractors } from '../../src/contractors/server/slice.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import type { Outcome } from '../../src/kernel/core/command.ts'
import { cents } from '../../src/kernel/core/money.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'

/** A Tuesday in January, half past ten in Nantes. */
export const morning = '2026-01-13T09:30:00.000Z'

const id = {
  scheme: newId(),
  building: newId(),
  unit: newId(),
  household: newId(),
  leGoff: newId(),
  benali: newId(),
  nicolas: newId(),
  oceane: newId(),
  framework: newId(),
  second: newId(),
  ended: newId(),
  elsewhere: newId(),
}

const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  id: newId(),
  role,
  name: role,
  lang: 'fr',
  agencies: ['nord'],
  buildings: [],
  households: [],
  ...more,
})

const people = {
  leGoff: actor('tenant', { id: id.leGoff, agencies: [], households: [id.household] }),
  benali: actor('caretaker', { id: id.benali, agencies: [], buildings: [id.building] }),
  agent: actor('agent'),
  manager: actor('manager'),
  technician: actor('technician'),
  elsewhere: actor('manager', { agencies: ['sud'] }),
  hq: actor('hq', { agencies: [] }),
  house: actor('system', { agencies: [] }),
  nicolas: actor('firm', { id: id.nicolas, firm: id.nicolas, agencies: [] }),
  oceane: actor('firm', { id: id.oceane, firm: id.oceane, agencies: [] }),
}

/** Madame Le Goff's dwelling at 12 rue de Verdun, the firms Nicolas and Océane with their contracts, and the doors to act. */
export const makeWorld = async (): Promise<World> => {
  const database = await freshDatabase()
  const kernel = assemble(database, { ...readSettings({}), filesDir: tmpdir() }, [requests, contractors])
  const send = (who: Actor, type: string, subject: string, data: object, now = morning): Promise<Outcome> =>
    kernel.send(who, { id: newId(), type, subject, data, at: now }, now)
  /** sends, and throws what was refused: for the acts that a test takes for granted */
  const act = async (who: Actor, type: string, subject: string, data: object, now = morning) => {
    const outcome = await send(who, type, subject, data, now)
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refused}`)
    return outcome
  }
  await settle(database)
  await act(people.hq, 'firm.know', id.nicolas, { name: 'Nicolas Plomberie', phone: '02 40 00 00 01' })
  await act(people.hq, 'firm.know', id.oceane, { name: 'Océane Chauffage' })
  for (const [contract, firm, more] of [
    [id.framework, id.nicolas, {}],
    [id.second, id.oceane, { rank: 2 }],
    [id.ended, id.oceane, { ends: '2025-12-31' }],
    [id.elsewhere, id.oceane, { agencies: ['sud'] }],
  ] as const)
    await act(people.hq, 'contract.sign', contract, { ...signed(firm, contract), ...more })

  /** files a request for Madame Le Goff and orients it: the order's id is the id of that act */
  const ordered = async (contract: string = id.framework, slot?: object, now = morning) => {
    const request = newId()
    await act(people.agent, 'request.file', request, filed, now)
    return { request, order: await orient(request, contract, slot, now) }
  }
  const orient = async (request: string, contract: string, slot?: object, now = morning): Promise<string> => {
    const outcome = await act(
      people.agent,
      'request.orient',
      request,
      { to: 'firm', contract, ...(slot ? { slot } : {}) },
      now,
    )
    return outcome.id
  }
  const ask = <T>(who: Actor, query: string, input: object, now = morning) =>
    kernel.ask(who, query, input, now) as Promise<T>
  const requestOf = (request: string) =>
    database.owner.row<Record<string, unknown>>(
      sql`select status, ball, next_at as "nextAt", waits_for as "waitsFor" from requests.request where id = ${request}`,
    )
  const orderOf = (order: string) =>
    database.owner.row<Record<string, unknown>>(sql`
      select status, asked, agreed, visits, absences, follows, outcome, ready_on as "readyOn", invoice_ref as "invoiceRef",
        (select count(*)::int from contractors.appointment a where a.work_order = o.id and a.state = 'fixed') as fixed
      from contractors.work_order o where id = ${order}`)
  return { database, kernel, id, people, send, act, ask, ordered, orient, requestOf, orderOf }
}

type Send = (who: Actor, type: string, subject: string, data: object, now?: string) => Promise<Outcome>
type Found = Record<string, unknown> | undefined

export type World = {
  database: Awaited<ReturnType<typeof freshDatabase>>
  kernel: Kernel
  id: typeof id
  people: typeof people
  send: Send
  act: (...sent: Parameters<Send>) => Promise<Outcome & { ok: true }>
  ask: <T>(who: Actor, query: string, input: object, now?: string) => Promise<T>
  ordered: (contract?: string, slot?: object, now?: string) => Promise<{ request: string; order: string }>
  orient: (request: string, contract: string, slot?: object, now?: string) => Promise<string>
  requestOf: (request: string) => Promise<Found>
  orderOf: (order: string) => Promise<Found>
}

const filed = {
  nature: 'plumbing.tap_broken',
  words: 'L’évier fuit depuis ce matin.',
  unit: id.unit,
  requester: { person: id.leGoff },
  channel: 'phone',
}

/** A framework contract as head office signs it; the reference tells contracts apart. */
export const signed = (firm: string, ref: string): Commands['contract.sign'] => ({
  firm,
  ref,
  name: 'Plomberie, agence Nord',
  kind: 'framework',
  trades: ['plumbing'],
  agencies: ['nord'],
  limit: cents(40_000),
  starts: '2025-01-01',
  ends: '2027-12-31',
  capacity: 6,
  rates: [
    { code: 'PL-01', label: 'Déplacement', unit: 'u', unitPrice: cents(3500) },
    { code: 'PL-02', label: 'Joint remplacé', unit: 'u', unitPrice: cents(1250) },
  ],
})

// What other slices hold, as they would have written it.
const settle = async ({ owner }: Awaited<ReturnType<typeof freshDatabase>>): Promise<void> => {
  await owner.run(
    sql`insert into estate.agency (id, name, phone) values ('nord', 'Nord', '02 40 11 11 11'), ('sud', 'Sud', '')`,
  )
  await owner.run(sql`
    insert into estate.scheme (id, name, agency, insee, commune) values (${id.scheme}, 'Bellevue', 'nord', '44109', 'Nantes')`)
  await owner.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee, access)
    values (${id.building}, ${id.scheme}, 'nord', 'Bellevue A', 'collective', '12 rue de Verdun', '44000', 'Nantes', '44109', 'Code 12A34')`)
  await owner.run(sql`
    insert into estate.unit (id, kind, building, agency, ref, code, storey, door)
    values (${id.unit}, 'dwelling', ${id.building}, 'nord', 'L-0012', 'KX7', 3, '12')`)
  await owner.run(sql`
    insert into people.household (id, unit, building, agency) values (${id.household}, ${id.unit}, ${id.building}, 'nord')`)
  await owner.run(sql`
    insert into people.person (id, kind, first_name, last_name, phone, email, agency, building, household)
    values (${id.leGoff}, 'tenant', 'Annick', 'Le Goff', '06 12 34 56 78', '', 'nord', ${id.building}, ${id.household})`)
  await owner.run(sql`
    insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${id.household}, ${id.unit}, '2011-05-01')`)
  await owner.run(sql`
    insert into people.alert (id, code, unit, building, agency, until, by_person)
    values (${randomUUID()}, 'asbestos', ${id.unit}, ${id.building}, 'nord', '2027-01-01', ${id.leGoff})`)
}
