import { randomBytes } from 'node:crypto'
import type { Actor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Database } from '../../kernel/server/database.ts'
import { json, sql } from '../../kernel/server/sql.ts'
import { enoughEntries, weekOf } from '../core/ledger.ts'
import { atLeast } from '../core/publish/at-least.ts'
import type { EffortEntry } from '../core/publish/fold-week.ts'
import { placeOfActor } from '../core/publish/place-tree.ts'
import type { DropReason, SortedEffort } from '../core/sort-effort.ts'
import type { GivenAnswer } from './act-answers.ts'
import { countAnswers, type HeldAnswer } from './answer-store.ts'
import { type EffortBatch, sealBatch } from './sealed-effort.ts'
import { keyedMark, type WeekKeys } from './week-keys.ts'

/** Seconds that nobody has written yet; whose they are is known to this process alone, and forgotten with it. */
type Entry = Omit<EffortEntry, 'mark'> & { by: string }

/** What leaves together with the seconds: acts by type, what was dropped, what was read, what was answered. Nobody is in them. */
type Counts = {
  acts: Map<string, number>
  dropped: Map<DropReason, number>
  reads: Map<string, number>
  answers: HeldAnswer[]
}
type Waiting = Counts & { entries: Entry[]; held: number; measured: Map<string, number> }

/** Of each house that this process runs. */
const waiting = new WeakMap<Database, Waiting>()

const waitingOf = (database: Database): Waiting => {
  const found = waiting.get(database) ?? emptyWaiting()
  waiting.set(database, found)
  return found
}
const emptyWaiting = (): Waiting => ({
  entries: [],
  held: 0,
  measured: new Map(),
  acts: new Map(),
  dropped: new Map(),
  reads: new Map(),
  answers: [],
})

/** An act that stood: what it cost, and what became of the questions that stood in it. */
export type SpentAct = Pick<SortedEffort, 'kept' | 'dropped' | 'screen'> & {
  type: string
  answers: readonly GivenAnswer[]
}

/** More than this is not held: a process in which only four persons answer would keep it for ever. */
const mostHeld = 5_000

/**
 * What the ledger holds back: seconds wait in memory until enough acts of enough persons are there, and are then written shuffled and
 * sealed, in a transaction of their own, with the week and nothing of the hour. A process that ends loses some.
 */
export const hold = async (
  database: Database,
  act: SpentAct,
  actor: Actor,
  now: string,
  keys: WeekKeys,
): Promise<void> => {
  const place = placeOfActor(actor)
  if (place === undefined) return
  const its = waitingOf(database)
  if (its.entries.length > mostHeld || its.answers.length > mostHeld) return
  const { type, kept, screen } = act
  if (act.answers.length || kept.length) add(its.acts, type)
  for (const reason of act.dropped) add(its.dropped, reason)
  its.answers.push(...act.answers.map((answer) => ({ ...answer, place, at: now })))
  if (!kept.length && !screen) return
  if (act.answers.length || kept.length) add(its.measured, type)
  const by = byOf(actor)
  its.entries.push(...kept.map((one) => ({ ...one, place, by })))
  if (screen) {
    const { seconds, ...time } = screen
    its.entries.push({ field: type, place, seconds, screen: time, by })
  }
  // A field and the screen around it are one act.
  its.held += 1
  if (its.held < enoughEntries || new Set(its.entries.map((one) => one.by)).size < atLeast) return
  waiting.set(database, emptyWaiting())
  await write(database, its, dayOf(now), keys)
}

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** A query or a rule that reads answers has run: counted with the rest, once that is written. */
export const holdRead = (database: Database, name: string): void => add(waitingOf(database).reads, name)

// All visitors are one: a browser without cookies would be five persons by itself. A firm is one, whoever holds its link.
const byOf = ({ id, role, firm }: Actor): string => (role === 'visitor' ? 'visitor' : (firm ?? id))

// One statement for what things were told, and one for all the rest: forty acts share what they cost.
const write = async (
  { owner }: Database,
  { entries, measured, acts, dropped, reads, answers: held }: Waiting,
  day: string,
  keys: WeekKeys,
): Promise<void> => {
  const week = weekOf(day)
  const month = `${day.slice(0, 7)}-01`
  const key = await keys.of(week)
  const marks = new Map(entries.map(({ by }) => [by, '']))
  for (const by of marks.keys()) marks.set(by, keyedMark(key, by))
  const batch: EffortBatch = {
    entries: shuffle(entries).map(({ by, ...entry }) => ({ ...entry, mark: marks.get(by)! })),
    measured: Object.fromEntries(measured),
    answers: await countAnswers(owner, held, keys),
  }
  await owner.run(sql`
    with sealed as (
      insert into ledger.sealed_effort (week, month, sealed)
      values (${week}::date, ${month}::date, ${await sealBatch(batch, week, keys)})
    ), acted as (
      insert into ledger.act_count as c (month, type, acts, measured)
      select ${month}::date, s.name, s.n, 0 from jsonb_to_recordset(${rowsOf(acts)}) as s (name text, n integer)
      order by s.name
      on conflict (month, type) do update set acts = c.acts + excluded.acts
    ), dropped as (
      insert into ledger.dropped_effort as d (month, reason, entries)
      select ${month}::date, s.name, s.n from jsonb_to_recordset(${rowsOf(dropped)}) as s (name text, n integer)
      order by s.name
      on conflict (month, reason) do update set entries = d.entries + excluded.entries
    )
    insert into ledger.read_count as r (month, name, reads)
    select ${month}::date, s.name, s.n from jsonb_to_recordset(${rowsOf(reads)}) as s (name text, n integer)
    order by s.name
    on conflict (month, name) do update set reads = r.reads + excluded.reads`)
}

const rowsOf = (counts: ReadonlyMap<string, number>) => json([...counts].map(([name, n]) => ({ name, n })))

const shuffle = <T>(list: readonly T[]): T[] => {
  const drawn = randomBytes(list.length * 6)
  return list
    .map((one, n) => ({ one, at: drawn.readUIntBE(n * 6, 6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
