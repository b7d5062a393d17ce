import type { Actor } from '../../../kernel/core/access.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type DeviceRow, type HeldRow, queries } from '../../core/device/device-contract.ts'
import { linesOf, mayBeDone, wordsOf } from '../../core/device/quarantine.ts'
import { type Act, grants } from '../../core/grants.ts'
import { quarantineDays } from './quarantine-retention.ts'

export const deviceQueries: Record<string, Answer> = {
  'phone.list': answer({
    ...queries['phone.list'],
    answer: async ({ db, actor }, { mine }) => ({
      rows: (await devices(db, ownerFilter(actor, 'seeDevices', mine))).map(shownDevice),
      reviews: mayAnywhere(grants, 'reviewHeld', actor),
    }),
  }),
  'held.waiting': answer({
    ...queries['held.waiting'],
    answer: ({ db, actor }) =>
      mayAnywhere(grants, 'reviewHeld', actor) ? waitingFor(db) : Promise.resolve({ n: 0 }),
  }),
  'held.list': answer({
    ...queries['held.list'],
    answer: async ({ db, actor }, { mine }) => {
      const found = await heldActs(db, ownerFilter(actor, 'reviewHeld', mine))
      const names = await namesIn(db, found)
      const shown = (h: HeldFound): HeldRow => shownHeld(h, names)
      return {
        waiting: found.filter((h) => !h.how).map(shown),
        settled: found
          .filter((h) => h.how)
          .toSorted((a, b) => b.settledAt!.localeCompare(a.settledAt!))
          .map(shown),
      }
    },
  }),
}

// The wall lets a whole reach in; the table of grants says which of its roles look at others' phones.
const ownerFilter = (actor: Actor, act: Act, mine: boolean | undefined): string | null =>
  mine || !mayAnywhere(grants, act, actor) ? actor.id : null

const waitingFor = async (db: Db): Promise<{ n: number }> =>
  (await db.row<{ n: number }>(
    sql`select count(*)::integer as n from field.quarantined_act h where h.settled_at is null`,
  ))!

type DeviceFound = Omit<DeviceRow, 'person' | 'revoked'> & {
  person: string
  personName: string
  job: string
  working: boolean
  revokedAt: string | null
  revokedBy: string | null
  why: NonNullable<DeviceRow['revoked']>['why']
}

const devices = (db: Db, of: string | null): Promise<DeviceFound[]> =>
  db.rows(sql`
    select d.id, d.person, p.name as "personName", coalesce(s.job, '') as job,
      coalesce(s.active, false) as working, d.name, d.made_at as "madeAt", d.seen_at as "seenAt",
      d.revoked_at as "revokedAt", r.name as "revokedBy", d.why,
      (select count(*)::int from field.quarantined_act h where h.device = d.id and h.settled_at is null) as held
    from field.device d
      join people.reachable p on p.id = d.person
      left join people.colleague s on s.person = d.person
      left join people.reachable r on r.id = d.revoked_by
    where ${of}::uuid is null or d.person = ${of}
    order by p.last_name, p.first_name, d.person, d.revoked_at is not null, d.seen_at desc
    limit 1000`)

const shownDevice = ({
  person,
  personName,
  job,
  working,
  revokedAt,
  revokedBy,
  why,
  ...device
}: DeviceFound): DeviceRow => ({
  ...device,
  person: { id: person, name: personName, job, working },
  revoked: revokedAt ? { at: revokedAt, by: revokedBy ?? '', why } : null,
})

type HeldFound = {
  id: string
  device: string
  deviceName: string
  author: string
  authorName: string
  type: string
  command: { subject: string; data?: unknown } | null
  photos: string[]
  building: string | null
  at: string
  receivedAt: string
  keptUntil: string
  settledAt: string | null
  settledBy: string | null
  how: NonNullable<HeldRow['settled']>['how'] | null
  outcome: string | null
  said: string | null
}

// What has been settled is read for as long as its words are there.
const heldActs = (db: Db, of: string | null): Promise<HeldFound[]> =>
  db.rows(sql`
    select h.id, h.device, d.name as "deviceName", h.person as author,
      p.name as "authorName", h.type, h.command, h.photos, h.at,
      h.received_at as "receivedAt", h.settled_at as "settledAt", s.name as "settledBy",
      h.how, h.outcome, h.answer as said,
      coalesce(h.settled_at + ${quarantineDays.read} * interval '1 day', h.received_at + ${quarantineDays.unread} * interval '1 day')
        as "keptUntil",
      coalesce(
        (select b.name from estate.site b join requests.matter r on r.building = b.id where r.id = any (h.about) limit 1),
        (select b.name from estate.site b join estate.place u on u.building = b.id where u.id = any (h.about) limit 1),
        (select b.name from estate.site b where b.id = any (h.about) limit 1)) as building
    from field.quarantined_act h
      join field.device d on d.id = h.device
      join people.reachable p on p.id = h.person
      left join people.reachable s on s.id = h.settled_by
    where (${of}::uuid is null or h.person = ${of}) and (h.settled_at is null or h.command is not null)
    order by h.settled_at is not null, h.at, h.id
    limit 500`)

// What stands behind an id, as the reader's own wall lets it be known.
const namesIn = async (db: Db, found: readonly HeldFound[]): Promise<Map<string, string>> => {
  const ids = [
    ...new Set(
      found
        .flatMap((h) => (h.command ? linesOf(h.command) : []))
        .flatMap(({ value }) => (uuid.test(value) ? [value] : [])),
    ),
  ]
  if (!ids.length) return new Map()
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select id, name from estate.site where id = any (${ids}::uuid[])
    union all select id, ref from estate.place where id = any (${ids}::uuid[])
    union all select id, name from estate.staircase where id = any (${ids}::uuid[])
    union all select id, name from estate.space where id = any (${ids}::uuid[])
    union all select id, name from estate.equipment where id = any (${ids}::uuid[])
    union all select id, name from people.reachable where id = any (${ids}::uuid[])
    union all select id, 'n° ' || no from requests.matter where id = any (${ids}::uuid[])`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const shownHeld = (h: HeldFound, names: ReadonlyMap<string, string>): HeldRow => {
  const data = (h.command?.data ?? {}) as { nature?: unknown; title?: unknown; sounds?: unknown }
  const spoken = Array.isArray(data.sounds) ? data.sounds : []
  return {
    id: h.id,
    device: h.device,
    deviceName: h.deviceName,
    author: { id: h.author, name: h.authorName },
    type: h.type,
    nature: typeof data.nature === 'string' ? data.nature : null,
    title: typeof data.title === 'string' ? data.title : '',
    lines: (h.command ? linesOf(h.command) : []).map(({ key, value }) => ({
      key,
      value: names.get(value) ?? value,
    })),
    doable: h.command !== null && mayBeDone(h.type, h.command.data),
    words: h.command ? wordsOf(h.command) : '',
    photos: h.photos.filter((sha256) => !spoken.includes(sha256)),
    sounds: h.photos.filter((sha256) => spoken.includes(sha256)),
    building: h.building,
    at: h.at,
    receivedAt: h.receivedAt,
    keptUntil: h.keptUntil,
    settled:
      h.how && h.settledAt
        ? { at: h.settledAt, by: h.settledBy ?? '', how: h.how, outcome: h.outcome, said: h.said ?? '' }
        : null,
  }
}
