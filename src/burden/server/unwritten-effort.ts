import { createHmac, randomBytes } from 'node:crypto'
import type { Actor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Database } from '../../kernel/server/database.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { atLeast, weekOf } from '../core/ledger.ts'

/** Seconds of a field that nobody has written yet; whose they are is known to this process alone, and forgotten with it. */
type Entry = { field: string; seconds: number; by: string }

/** As many, of at least five persons, leave together. */
const enough = 20

/** Of each house that this process runs. */
const waiting = new WeakMap<Database, Entry[]>()

/**
 * What the ledger holds back: seconds wait in memory until enough of enough persons are there, and are then written shuffled, in a
 * transaction of their own, with the week and nothing of the hour. A process that ends loses some.
 */
export const hold = async (
  database: Database,
  spent: readonly { field: string; seconds: number }[],
  actor: Actor,
  now: string,
): Promise<void> => {
  const entries = [...(waiting.get(database) ?? []), ...spent.map((one) => ({ ...one, by: markOf(actor) }))]
  const leaves = entries.length >= enough && new Set(entries.map(({ by }) => by)).size >= atLeast
  waiting.set(database, leaves ? [] : entries)
  if (leaves) await write(database, entries, dayOf(now))
}

// All visitors are one: a browser without cookies would be five persons by itself. A firm is one, whoever holds its link.
const markOf = ({ id, role, firm }: Actor): string => (role === 'visitor' ? 'visitor' : (firm ?? id))

const write = (database: Database, entries: readonly Entry[], day: string): Promise<unknown> =>
  database.transact(async (db) => {
    const week = weekOf(day)
    const month = `${day.slice(0, 7)}-01`
    await db.run(
      sql`insert into burden.key (week, secret) values (${week}::date, ${randomBytes(32)}) on conflict do nothing`,
    )
    const key = await db.row<{ secret: Buffer }>(
      sql`select secret from burden.key where week = ${week}::date`,
    )
    const rows = shuffle(entries).map(({ field, seconds, by }) => ({
      field,
      seconds,
      mark: createHmac('sha256', key!.secret).update(by).digest('hex').slice(0, 32),
    }))
    await db.run(sql`
      insert into burden.effort (field, month, week, seconds, mark)
      select s.field, ${month}::date, ${week}::date, s.seconds, s.mark
      from jsonb_to_recordset(${json(rows)}) as s (field text, seconds numeric, mark text)`)
  })

const shuffle = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, at: randomBytes(6).readUIntBE(0, 6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
