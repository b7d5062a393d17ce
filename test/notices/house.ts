import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { assemble } from '../../src/kernel/server/kernel.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { JobSpec, Kernel, Recorded } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice } from '../../src/notices/server/slice.ts'
import { jobs, tasks } from '../../src/notices/server/notice-tasks.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { freshDatabase } from '../setup/database.ts'

export const id = (...parts: (string | number)[]): string => derivedId('notices test', ...parts)
export const bellevue = id('Bellevue')
export const tulipes = id('Les Tulipes')
export const stairs = id('entrée 2')
export const request = id('request')
export const order = id('order')
export const firm = id('Plomberie Robine')

export const as = (role: Actor['role'], name: string, reach: Partial<Actor> = {}): Actor => ({
  id: id(name),
  role,
  name,
  lang: 'fr',
  agencies: [],
  buildings: [],
  households: [],
  ...reach,
})
export const karim = as('caretaker', 'Karim Benali', { agencies: ['centre'], buildings: [bellevue] })
export const sylvie = as('manager', 'Sylvie Lefèvre', { agencies: ['centre'] })
export const nadia = as('agent', 'Nadia Ferrand', { agencies: ['centre'] })
export const leGoff = as('tenant', 'Madame Le Goff', { households: [id('household', 'Le Goff')] })

export type House = Kernel & { drop: () => Promise<void> }

/** Résidence Bellevue with its people, one leaking tap in it, and one order of Plomberie Robine. */
export const openHouse = async (env: Record<string, string> = {}): Promise<House> => {
  const database = await freshDatabase()
  const settings = readSettings({ DATA_DIR: '/nowhere', PUBLIC_URL: 'https://loge.test', ...env })
  const db = database.owner
  await db.run(
    sql`insert into estate.agency (id, name, phone, address) values ('centre', 'Agence Centre', '04 68 90 10 10', '1 cours de la République, 11100 Narbonne')`,
  )
  await db.run(
    sql`insert into estate.scheme (id, name, agency, insee, commune) values (${id('scheme')}, 'Bellevue', 'centre', '11262', 'Narbonne')`,
  )
  await db.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    select b.id::uuid, ${id('scheme')}, 'centre', b.name, 'collective', '12 rue de Verdun', '11100', 'Narbonne', '11262'
    from (values (${bellevue}, 'Résidence Bellevue'), (${tulipes}, 'Les Tulipes')) b (id, name)`)
  await db.run(
    sql`insert into estate.entrance (id, building, name, address) values (${stairs}, ${bellevue}, 'Entrée 2', '12 rue de Verdun')`,
  )
  await db.run(
    sql`insert into contractors.firm (id, name, email) values (${firm}, 'Plomberie Robine', 'contact@robine.test')`,
  )
  await db.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends)
    values (${id('contract')}, ${firm}, 'M-1', 'Plomberie', 'framework', '{plumbing}', '{centre}', 50000, '2020-01-01', '2099-12-31')`)
  const house = Object.assign(assemble(database, settings, [slice, requests]), { drop: database.drop })
  await dwell(house, 'Le Goff', { email: 'legoff@mail.test' })
  await file(house, request, 'Le Goff')
  await db.run(sql`
    insert into contractors.work_order (id, request, firm, contract, status, agency, building, nature, urgency, due, spend_limit, placed_at)
    values (${order}, ${request}, ${firm}, ${id('contract')}, 'offered', 'centre', ${bellevue}, 'plumbing.tap_leak', 'U2', ${hours(24)}, 50000, ${hours(-1)})`)
  return house
}

/** An instant so many hours from now: mails speak of today. */
export const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()

type Ways = { email?: string; toldBy?: string; lang?: string; notices?: boolean; stairs?: boolean }

/** A household in Bellevue, entrance 2 unless said otherwise. */
export const dwell = async (
  { database: { owner: db } }: Kernel,
  name: string,
  ways: Ways = {},
): Promise<string> => {
  const [unit, household, person] = [id('unit', name), id('household', name), id('person', name)]
  await db.run(sql`
    insert into estate.unit (id, kind, building, entrance, agency, ref, code, door)
    values (${unit}, 'dwelling', ${bellevue}, ${ways.stairs === false ? null : stairs}, 'centre', ${name}, ${name}, '12')`)
  await db.run(
    sql`insert into people.household (id, unit, building, agency) values (${household}, ${unit}, ${bellevue}, 'centre')`,
  )
  await db.run(
    sql`insert into people.tenancy (id, household, unit, starts) values (${newId()}, ${household}, ${unit}, '2019-04-01')`,
  )
  await db.run(sql`
    insert into people.person (id, kind, first_name, last_name, email, lang, told_by, notices, agency, building, household)
    values (${person}, 'tenant', 'Anne', ${name}, ${ways.email ?? ''}, ${ways.lang ?? 'fr'}, ${ways.toldBy ?? 'mail'}, ${ways.notices ?? true},
      'centre', ${bellevue}, ${household})`)
  return person
}

export const file = (
  { database: { owner: db } }: Kernel,
  which: string,
  name: string,
  more: { kind?: string; outage?: string; status?: string } = {},
): Promise<number> =>
  db.run(sql`
    insert into requests.request (id, kind, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building, entrance,
      unit, household, requester, outage, filed_at, moved_at)
    values (${which}, ${more.kind ?? 'single'}, ${more.status ?? 'filed'}, 'agency', ${hours(-1)}, 'plumbing.tap_leak', 'U2', ${hours(30)}, 'landlord', 'phone',
      'centre', ${bellevue}, ${stairs}, ${id('unit', name)}, ${id('household', name)}, ${id('person', name)}, ${more.outage ?? null}, ${hours(-1)}, ${hours(-1)})`)

type Hearing = {
  subject?: string
  role?: string
  audience?: string
  command?: string
  at?: string
  id?: string
}

/** A fact is heard: what the bus would ask of the worker, done at once. */
export const hear = async (
  house: Kernel,
  type: string,
  data: object = {},
  more: Hearing = {},
): Promise<void> =>
  tasks['notices.tell']!(
    {
      id: newId(),
      type,
      subject: request,
      command: newId(),
      role: 'firm',
      audience: 'everyone',
      at: hours(0),
      data: { order, ...data },
      ...more,
    },
    house,
  )

/** The work that a fact of this name asks for, whatever else its data would say. */
export const jobsOf = (fact: Pick<Recorded, 'type'> & Record<string, unknown>): JobSpec[] =>
  (jobs([requests])[fact.type] as ((fact: object) => JobSpec[]) | undefined)?.(fact) ?? []

export type Mail = {
  id: string
  to_address: string
  template: string
  subject: string
  body: string
  via: string
  lang: string
}

export const mails = async ({ database }: Kernel): Promise<Mail[]> =>
  database.owner.rows(sql`
    select id, to_address, template, subject, body, via, lang from notices.mail where erased_at is null order by made_at, to_address`)

/** Forgets what was written, for the next test. */
export const empty = ({ database }: Kernel): Promise<number> =>
  database.owner.run(sql`delete from notices.mail`)
