import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../src/kernel/server/sql.ts'

/** A landlord of three buildings, filled by SQL with a few hundred rows whose sums are known by hand. */
export const now = '2026-11-24T12:00:00.000Z'

const id = (...parts: (string | number)[]): string => derivedId('insight test', ...parts)

export const bellevue = id('Bellevue')
export const tulipes = id('Les Tulipes')
export const roches = id('Roches-Grises')

export const person = (role: Actor['role'], name: string, agencies: string[] = []): Actor => ({
  id: id(name),
  role,
  name,
  lang: 'fr',
  agencies,
  buildings: [],
  households: [],
})

export const helene = person('hq', 'Hélène Vidal')
export const sylvie = person('manager', 'Sylvie Lefèvre', ['centre'])
export const ines = person('operator', 'Inès Roche')
export const karim = person('caretaker', 'Karim Benali')

export const later = (at: string, hours: number): string =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString()

type Ball = [ball: string, hours: number]

/** One kind of request, so many times. Hours count from filing; `balls` are the moves of the journal. */
type Group = {
  name: string
  times: number
  agency: 'centre' | 'roches'
  building: string
  nature: string
  filed: string
  status: string
  ball: string
  due: number
  resolved?: number
  closed?: number
  contested?: number
  reminders?: number
  balls?: Ball[]
  /** visits of its order, done when it was resolved */
  visits?: number
  /** what was found on the spot, an hour after it was done: of the first so many, wrong and then right, or right */
  looked?: { wrong: number; right: number }
  /** hours after filing of the first word to her, and of her reminder */
  word?: number
  reminder?: number
}

const leak = { agency: 'centre', building: bellevue, nature: 'plumbing.tap_leak' } as const
const cold = { agency: 'centre', building: tulipes, nature: 'heating.none' } as const
const doneIn10: Pick<Group, 'status' | 'ball' | 'due' | 'resolved' | 'closed' | 'visits' | 'balls'> = {
  status: 'closed',
  ball: 'none',
  due: 24,
  resolved: 10,
  closed: 48,
  visits: 1,
  balls: [
    ['agency', 0],
    ['firm', 2],
    ['tenant', 10],
    ['none', 48],
  ],
}
const doneIn50 = { status: 'closed', ball: 'none', due: 24, resolved: 50, closed: 60, visits: 2 } as const

export const groups: readonly Group[] = [
  {
    ...leak,
    ...doneIn10,
    name: 'done',
    times: 94,
    filed: '2026-11-02T08:00:00.000Z',
    looked: { wrong: 3, right: 9 },
  },
  {
    ...leak,
    ...doneIn10,
    name: 'asked first',
    times: 6,
    filed: '2026-11-02T08:00:00.000Z',
    reminders: 1,
    reminder: 1,
    word: 2,
  },
  { ...cold, ...doneIn50, name: 'late', times: 26, filed: '2026-11-03T08:00:00.000Z' },
  {
    ...cold,
    ...doneIn50,
    name: 'told, then asked',
    times: 4,
    filed: '2026-11-03T08:00:00.000Z',
    reminders: 1,
    word: 5,
    reminder: 20,
  },
  {
    ...cold,
    ...doneIn50,
    name: 'contested',
    times: 10,
    filed: '2026-11-03T08:00:00.000Z',
    visits: 1,
    contested: 1,
  },
  {
    ...leak,
    name: 'ordered',
    times: 30,
    filed: '2026-11-20T08:00:00.000Z',
    status: 'ordered',
    ball: 'firm',
    due: 48,
    balls: [
      ['agency', 0],
      ['firm', 4],
    ],
  },
  {
    agency: 'roches',
    building: roches,
    nature: 'lift.stopped',
    name: 'new',
    times: 15,
    filed: '2026-11-23T08:00:00.000Z',
    status: 'filed',
    ball: 'agency',
    due: 168,
  },
  {
    agency: 'roches',
    building: roches,
    nature: 'lift.stopped',
    name: 'new, asked',
    times: 5,
    filed: '2026-11-23T08:00:00.000Z',
    status: 'filed',
    ball: 'agency',
    due: 168,
    reminders: 1,
    reminder: 10,
  },
  { ...leak, ...doneIn10, name: 'October', times: 45, filed: '2026-10-06T08:00:00.000Z', balls: [] },
  { ...cold, ...doneIn50, name: 'October, late', times: 15, filed: '2026-10-06T08:00:00.000Z' },
  {
    ...cold,
    name: 'decency past',
    times: 3,
    filed: '2026-09-01T08:00:00.000Z',
    status: 'waiting',
    ball: 'hq',
    due: 2400,
  },
  {
    ...cold,
    name: 'decency soon',
    times: 2,
    filed: '2026-09-30T08:00:00.000Z',
    status: 'waiting',
    ball: 'hq',
    due: 2400,
  },
  // Filed before the first of November, in the agency's hands until 6 in the morning of it (Paris, winter time).
  {
    ...leak,
    name: 'over midnight',
    times: 1,
    filed: '2026-10-31T12:00:00.000Z',
    status: 'closed',
    ball: 'none',
    due: 24,
    closed: 17,
    balls: [
      ['agency', 0],
      ['none', 17],
    ],
  },
]

const foundOf = ({ looked = { wrong: 0, right: 0 } }: Group, i: number): boolean[] =>
  i < looked.wrong ? [false, true] : i < looked.wrong + looked.right ? [true] : []

const requests = groups.flatMap((g) =>
  Array.from({ length: g.times }, (_, i) => ({
    ...g,
    id: id(g.name, i),
    found: foundOf(g, i),
    due: later(g.filed, g.due),
    filed_at: g.filed,
    resolved_at: g.resolved === undefined ? null : later(g.filed, g.resolved),
    closed_at: g.closed === undefined ? null : later(g.filed, g.closed),
    contested: g.contested ?? 0,
    reminders: g.reminders ?? 0,
  })),
)

const facts = requests.flatMap((r) => [
  ...r.found.map((conforming, i) => ({
    type: 'order.spotChecked',
    subject: r.id,
    at: later(r.filed, (r.resolved ?? 0) + 1 + i),
    role: 'technician',
    data: { conforming },
    agency: r.agency,
  })),
  ...(r.balls ?? []).map(([ball, hours], i) => ({
    type: i ? 'request.moved' : 'request.filed',
    subject: r.id,
    at: later(r.filed, hours),
    role: 'system',
    data: { ball },
    agency: r.agency,
  })),
  ...(r.word === undefined
    ? []
    : [
        {
          type: 'order.slotsOffered',
          subject: r.id,
          at: later(r.filed, r.word),
          role: 'firm',
          data: {},
          agency: r.agency,
        },
      ]),
  ...(r.reminder === undefined
    ? []
    : [
        {
          type: 'request.reminded',
          subject: r.id,
          at: later(r.filed, r.reminder),
          role: 'tenant',
          data: {},
          agency: r.agency,
        },
      ]),
])

/** Asked on 5 November, of three matters; answered after 10, 20 and 30 hours; the fourth waits and is late. */
const questions = [10, 20, 30, null].map((hours, i) => ({
  id: id('question', i),
  request: id('decency past', i % 3),
  asked_at: '2026-11-05T08:00:00.000Z',
  due: '2026-11-10T08:00:00.000Z',
  answered_at: hours === null ? null : later('2026-11-05T08:00:00.000Z', hours),
}))

export const fillLandlord = async (db: Db): Promise<void> => {
  await db.run(
    sql`insert into estate.agency (id, name, kind) values ('centre', 'Agence Centre', 'agency'), ('roches', 'Agence Roches-Grises', 'agency'), ('siege', 'Siège', 'hq')`,
  )
  await db.run(
    sql`insert into estate.scheme (id, name, agency, insee, commune) values (${id('scheme')}, 'Bellevue', 'centre', '11262', 'Narbonne')`,
  )
  await db.run(sql`
    insert into estate.building (id, scheme, agency, name, kind, address, postcode, commune, insee)
    select b.id, ${id('scheme')}, b.agency, b.name, 'collective', '12 rue de Verdun', '11100', 'Narbonne', '11262'
    from jsonb_to_recordset(${json([
      { id: bellevue, agency: 'centre', name: 'Résidence Bellevue' },
      { id: tulipes, agency: 'centre', name: 'Les Tulipes' },
      { id: roches, agency: 'roches', name: 'Roches-Grises' },
    ])}) as b (id uuid, agency text, name text)`)
  await db.run(sql`
    insert into estate.unit (id, kind, building, agency, ref, code)
    select gen_random_uuid(), 'dwelling', b.id, b.agency, b.name || n, b.name || n
    from estate.building b, generate_series(1, case b.id when ${bellevue} then 40 else 10 end) n`)
  await db.run(sql`
    insert into requests.request (id, status, ball, ball_since, nature, urgency, due, liability, channel, agency, building, filed_at,
      moved_at, resolved_at, closed_at, contested, reminders)
    select id, status, ball, filed_at, nature, 'U2', due, 'landlord', 'phone', agency, building, filed_at, filed_at, resolved_at,
      closed_at, contested, reminders
    from jsonb_to_recordset(${json(requests)}) as r (id uuid, status text, ball text, nature text, due timestamptz, agency text,
      building uuid, filed_at timestamptz, resolved_at timestamptz, closed_at timestamptz, contested int, reminders int)`)
  await db.run(sql`insert into contractors.firm (id, name) values (${id('firm')}, 'Plomberie Robine')`)
  await db.run(sql`
    insert into contractors.contract (id, firm, ref, name, kind, trades, agencies, spend_limit, starts, ends)
    values (${id('contract')}, ${id('firm')}, 'M-1', 'Plomberie', 'framework', '{plumbing}', '{centre}', 50000, '2026-01-01', '2027-12-31')`)
  await db.run(sql`
    insert into contractors.work_order (id, request, firm, contract, status, agency, building, nature, urgency, due, spend_limit, visits,
      placed_at, ended_at)
    select gen_random_uuid(), id, ${id('firm')}, ${id('contract')}, 'done', agency, building, nature, 'U2', due, 50000, visits, filed_at, resolved_at
    from jsonb_to_recordset(${json(requests.filter((r) => r.visits !== undefined))}) as r (id uuid, nature text, due timestamptz,
      agency text, building uuid, filed_at timestamptz, resolved_at timestamptz, visits int)`)
  await db.run(sql`
    insert into kernel.fact (id, type, subject, command, actor, role, at, data, agency)
    select gen_random_uuid(), type, subject, gen_random_uuid(), ${id('system')}, role, at, data, agency
    from jsonb_to_recordset(${json(facts)}) as f (type text, subject uuid, role text, at timestamptz, data jsonb, agency text)`)
  await db.run(sql`
    insert into requests.question (id, request, directorate, asked_by, asked_at, due, answered_at)
    select id, request, 'patrimoine', ${id('asker')}, asked_at, due, answered_at
    from jsonb_to_recordset(${json(questions)}) as q (id uuid, request uuid, asked_at timestamptz, due timestamptz, answered_at timestamptz)`)
}

type Thread = { id: string; filed_at: string; due: string; resolved_at: string | null }

/** The requests of one kind, in their order. */
export const threadsOf = (name: string): Thread[] => requests.filter((request) => request.name === name)
