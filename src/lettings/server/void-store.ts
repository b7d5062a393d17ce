import type { Fact } from '../../kernel/core/command.ts'
import type { Facts, FactType } from '../../kernel/core/facts.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { positionsBefore } from '../core/void/void-steps.ts'

type Author = { at: string; by: string }
type VoidSaves = {
  [Type in FactType]?: (db: Db, data: Facts[Type], author: Author) => Promise<unknown>
}

/** A row a fact: what it changes. */
const voidSaves: VoidSaves = {
  'void.dated': (db, { void: of, leaseEnds }) =>
    db.run(sql`update lettings.void set lease_ends = ${leaseEnds} where id = ${of}`),
  'void.closed': (db, { void: of }, { at }) =>
    db.run(sql`update lettings.void set closed_at = ${at} where id = ${of}`),
  'void.let': (db, { void: of, starts }) =>
    db.run(sql`update lettings.void set next_starts = ${starts} where id = ${of}`),
  'void.priced': (db, { void: of, daily }) =>
    db.run(sql`update lettings.void set daily = ${daily} where id = ${of}`),
  'void.moved': (db, data, author) => saveMove(db, data, author),
  'void.planned': (db, { void: of, step, day }) =>
    day === null
      ? db.run(sql`delete from lettings.wanted where void = ${of} and step = ${step}`)
      : db.run(sql`
          insert into lettings.wanted (void, step, day) values (${of}, ${step}, ${day})
          on conflict (void, step) do update set day = excluded.day`),
  'void.stopped': (db, { void: of, why }, { at }) =>
    db.run(sql`
      insert into lettings.stop (void, why, starts) values (${of}, ${why}, ${at})
      on conflict (void, why, starts) do update set ends = null`),
  'void.resumed': (db, { void: of, why }, { at }) =>
    db.run(sql`update lettings.stop set ends = ${at} where void = ${of} and why = ${why} and ends is null`),
  'void.disputed': (db, { void: of, dispute, starts, ends, cause }, { at, by }) =>
    db.run(sql`
      insert into lettings.dispute (id, void, starts, ends, cause, at, by_person)
      values (${dispute}, ${of}, ${starts}, ${ends}, ${cause}, ${at}, ${by})`),
  'void.orderHeard': (db, { void: of, order, request, state }, { at }) =>
    db.run(sql`
      insert into lettings.void_order (id, void, request, state, at) values (${order}, ${of}, ${request}, ${state}, ${at})
      on conflict (id) do update set void = excluded.void, state = excluded.state, at = excluded.at`),
  'void.featureTold': (db, { void: of, code }, { at, by }) =>
    db.run(
      sql`insert into lettings.feature (void, code, at, by_person) values (${of}, ${code}, ${at}, ${by})`,
    ),
  'void.featureDropped': (db, { void: of, code }) =>
    db.run(sql`delete from lettings.feature where void = ${of} and code = ${code}`),
  'diagnostic.asked': async (db, { void: of, kinds, request }, { at }) => {
    await db.run(sql`
      insert into lettings.asked_diagnostic (void, kind, request, at)
      select ${of}, k.kind, ${request}, ${at} from unnest(${[...kinds]}::text[]) k (kind)`)
  },
  'void.settled': (db, { dispute, cause }, { at, by }) =>
    db.run(sql`
      update lettings.dispute set settled_cause = ${cause}, settled_at = ${at}, settled_by = ${by}
      where id = ${dispute}`),
}

/** Keeps what became true of a void, fact by fact. */
export const saveVoidFacts = async (db: Db, facts: readonly Fact[], author: Author): Promise<void> => {
  for (const fact of facts) await voidSaves[fact.type]?.(db, fact.data as never, author)
}

/** What the agency wrote of a proposal, and by when it is answered. */
export const saveRemark = (
  db: Db,
  { remark, due, void: of, words }: { remark: string; due: string; void: string; words: string },
  { at, by }: Author,
): Promise<number> =>
  db.run(sql`
    insert into lettings.remark (id, void, words, at, by_person, due) values (${remark}, ${of}, ${words}, ${at}, ${by}, ${due})`)

/** What head office answered. */
export const saveRemarkAnswer = (
  db: Db,
  { remark, words }: { remark: string; words: string },
  { at, by }: Author,
): Promise<number> =>
  db.run(sql`
    update lettings.remark set answer = ${words}, answered_at = ${at}, answered_by = ${by} where id = ${remark}`)

type VoidMove = Extract<Fact, { type: 'void.moved' }>['data']

const saveMove = async (
  db: Db,
  { void: of, track, step, back, reason, starts }: VoidMove,
  { at, by }: Author,
): Promise<void> => {
  await db.run(sql`
    insert into lettings.move (void, nth, track, step, back, reason, at, by_person)
    select ${of}, coalesce(max(m.nth), 0) + 1, ${track}, ${step}, ${back}, ${reason ?? null}, ${at}, ${by}
    from lettings.move m where m.void = ${of}`)
  if (starts) await db.run(sql`update lettings.void set next_starts = ${starts} where id = ${of}`)
  // What was signed is signed no more: the dwelling is empty again from that day.
  if (back && track === 'allocation' && (step === 'none' || positionsBefore('signed').includes(step)))
    await db.run(sql`update lettings.void set next_starts = null where id = ${of}`)
  if (step === 'visited2m') await db.run(sql`update lettings.void set closed_at = ${at} where id = ${of}`)
}

type NewVoid = {
  id: string
  unit: string
  building: string
  agency: string
  household: string | null
  leaseEnds: string
  at: string
}

/** A void opens. */
export const saveVoid = (
  db: Db,
  { id, unit, building, agency, household, leaseEnds, at }: NewVoid,
): Promise<number> =>
  db.run(sql`
    insert into lettings.void (id, unit, building, agency, household, lease_ends, opened_at)
    values (${id}, ${unit}, ${building}, ${agency}, ${household}, ${leaseEnds}, ${at})`)
