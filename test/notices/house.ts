import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { cents } from '../../src/kernel/core/money.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { JobSpec, Kernel, JournalFact } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { slice } from '../../src/notices/server/slice.ts'
import { jobs, tasks } from '../../src/notices/server/notice-tasks.ts'
import { slice as requests } from '../../src/requests/server/slice.ts'
import { openLandlord } from '../setup/landlord.ts'
import { type Act, build, moveIn, openAgency, sign } from '../setup/tell.ts'

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

export type House = Kernel & { act: Act; drop: () => Promise<void> }

const verdun = { agency: 'centre', scheme: id('scheme'), building: bellevue, entrance: stairs }
const named = { name: 'Résidence Bellevue', address: '12 rue de Verdun', stairs: 'Entrée 2' }

/** Résidence Bellevue with its people, one leaking tap in it, and one order of Plomberie Robine. */
export const openHouse = async (env: Record<string, string> = {}): Promise<House> => {
  const { database, act, close } = await openLandlord({ isEmpty: true })
  const settings = readSettings({ DATA_DIR: '/nowhere', PUBLIC_URL: 'https://loge.test', ...env })
  await openAgency(act, 'centre', {
    name: 'Agence Centre',
    phone: '04 68 90 10 10',
    address: '1 cours de la République, 11100 Narbonne',
  })
  await build(act, verdun, named)
  await build(
    act,
    { ...verdun, building: tulipes, entrance: id('entrée des Tulipes') },
    { ...named, name: 'Les Tulipes' },
  )
  await act('firm.know', firm, { name: 'Plomberie Robine', email: 'contact@robine.test' })
  await sign(act, id('contract'), { firm, ref: 'M-1', limit: cents(50_000) })
  const house = Object.assign(assemble(database, settings, [slice, requests]), { act, drop: close })
  await dwell(house, 'Le Goff', { email: 'legoff@mail.test' })
  await file(house, request, 'Le Goff')
  await database.owner.run(sql`
    insert into contractors.work_order (id, request, firm, contract, status, agency, building, nature, urgency, due, spend_limit, placed_at)
    values (${order}, ${request}, ${firm}, ${id('contract')}, 'offered', 'centre', ${bellevue}, 'plumbing.tap_leak', 'U2', ${hours(24)}, 50000, ${hours(-1)})`)
  return house
}

/** An instant so many hours from now: mails speak of today. */
export const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()

type Ways = Partial<Omit<Parameters<typeof moveIn>[2][number], 'person'>> & { stairs?: boolean }

/** A household in Bellevue, entrance 2 unless said otherwise. */
export const dwell = async ({ act }: House, name: string, ways: Ways = {}): Promise<string> => {
  const { stairs: hasStairs = true, ...said } = ways
  const [unit, household, person] = [id('unit', name), id('household', name), id('person', name)]
  await build(act, verdun, {
    ...named,
    units: [{ id: unit, ref: name, door: '12', ...(hasStairs ? {} : { entrance: null }) }],
  })
  const her = { person, lastName: name, toldBy: 'mail' as const, notices: true }
  await moveIn(act, { household, unit }, [{ ...her, ...said }])
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
export const jobsOf = (fact: Pick<JournalFact, 'type'> & Record<string, unknown>): JobSpec[] =>
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
