import { createHmac, randomBytes } from 'node:crypto'
import type { Actor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Database } from '../../kernel/server/database.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { type DropReason, enoughEntries, weekOf } from '../core/ledger.ts'
import { atLeast } from '../core/publish/at-least.ts'
import { placeOfActor } from '../core/publish/place-tree.ts'

/** Seconds of a field that nobody has written yet; whose they are is known to this process alone, and forgotten with it. */
type Entry = { field: string; place: string; seconds: number; by: string }

/** Counts that leave together with the seconds: acts by type, what was dropped, what was read. Nobody is in them. */
type Counts = {
  acts: Map<string, { acts: number; measured: number }>
  dropped: Map<DropReason, number>
  reads: Map<string, number>
}
type Waiting = Counts & { entries: Entry[] }

/** Of each house that this process runs. */
const waiting = new WeakMap<Database, Waiting>()

const waitingOf = (database: Database): Waiting => {
  const found = waiting.get(database) ?? emptyWaiting()
  waiting.set(database, found)
  return found
}
const emptyWaiting = (): Waiting => ({ entries: [], acts: new Map(), dropped: new Map(), reads: new Map() })

/** An act that stood, and what it cost: fields that we ask, and why the rest does not count. */
export type SpentAct = {
  type: string
  kept: readonly { field: string; seconds: number }[]
  dropped: readonly DropReason[]
}

/**
 * What the ledger holds back: seconds wait in memory until enough of enough persons are there, and are then written shuffled, in a
 * transaction of their own, with the week and nothing of the hour. A process that ends loses some.
 */
export const hold = async (database: Database, act: SpentAct, actor: Actor, now: string): Promise<void> => {
  const place = placeOfActor(actor)
  if (place === undefined) return
  const its = waitingOf(database)
  const counted = its.acts.get(act.type) ?? { acts: 0, measured: 0 }
  const isMeasured = act.kept.length > 0 ? 1 : 0
  its.acts.set(act.type, { acts: counted.acts + 1, measured: counted.measured + isMeasured })
  for (const reason of act.dropped) its.dropped.set(reason, (its.dropped.get(reason) ?? 0) + 1)
  its.entries.push(...act.kept.map((one) => ({ ...one, place, by: markOf(actor) })))
  const leaves =
    its.entries.length >= enoughEntries && new Set(its.entries.map(({ by }) => by)).size >= atLeast
  if (!leaves) return
  waiting.set(database, emptyWaiting())
  await write(database, its, dayOf(now))
}

/** A query or a rule that reads answers has run: counted with the rest, once that is written. */
export const holdRead = (database: Database, name: string): void => {
  const { reads } = waitingOf(database)
  reads.set(name, (reads.get(name) ?? 0) + 1)
}

// All visitors are one: a browser without cookies would be five persons by itself. A firm is one, whoever holds its link.
const markOf = ({ id, role, firm }: Actor): string => (role === 'visitor' ? 'visitor' : (firm ?? id))

const write = (database: Database, { entries, ...counts }: Waiting, day: string): Promise<unknown> =>
  database.transact(async (db) => {
    const week = weekOf(day)
    const month = `${day.slice(0, 7)}-01`
    await db.run(
      sql`insert into ledger.key (week, secret) values (${week}::date, ${randomBytes(32)}) on conflict do nothing`,
    )
    const key = await db.row<{ secret: Buffer }>(
      sql`select secret from ledger.key where week = ${week}::date`,
    )
    const rows = shuffle(entries).map(({ field, place, seconds, by }) => ({
      field,
      place,
      seconds,
      mark: createHmac('sha256', key!.secret).update(by).digest('hex').slice(0, 32),
    }))
    await db.run(sql`
      insert into ledger.effort (field, place, month, week, seconds, mark)
      select s.field, s.place, ${month}::date, ${week}::date, s.seconds, s.mark
      from jsonb_to_recordset(${json(rows)}) as s (field text, place text, seconds numeric, mark text)`)
    await writeCounts(db, counts, month)
  })

const writeCounts = async (db: Db, { acts, dropped, reads }: Counts, month: string): Promise<void> => {
  await db.run(sql`
    insert into ledger.act_count as c (month, type, acts, measured)
    select ${month}::date, s.type, s.acts, s.measured
    from jsonb_to_recordset(${json([...acts].map(([type, n]) => ({ type, ...n })))}) as s (type text, acts integer, measured integer)
    order by s.type
    on conflict (month, type) do update set acts = c.acts + excluded.acts, measured = c.measured + excluded.measured`)
  await db.run(sql`
    insert into ledger.dropped_effort as d (month, reason, entries)
    select ${month}::date, s.reason, s.n
    from jsonb_to_recordset(${json([...dropped].map(([reason, n]) => ({ reason, n })))}) as s (reason text, n integer)
    order by s.reason
    on conflict (month, reason) do update set entries = d.entries + excluded.entries`)
  await db.run(sql`
    insert into ledger.read_count as r (month, name, reads)
    select ${month}::date, s.name, s.n
    from jsonb_to_recordset(${json([...reads].map(([name, n]) => ({ name, n })))}) as s (name text, n integer)
    order by s.name
    on conflict (month, name) do update set reads = r.reads + excluded.reads`)
}

const shuffle = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, at: randomBytes(6).readUIntBE(0, 6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
