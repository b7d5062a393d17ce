import { derivedId } from '../../../kernel/server/record-ids.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { weekOfInstant } from '../../core/typed/board-weeks.ts'
import { findTypedTwice, type SaidRow, type TypedTwice } from '../../core/typed/typed-twice.ts'
import { typedHere } from './typed-here.ts'

type HeardExtract = {
  source: string
  entity: string
  changed: readonly ReadRow[]
  known: ReadonlyMap<string, { said: ReadRow['values'] }>
}

/**
 * What an extract shows to have been typed twice, before it is told to the house: each value is counted once, whatever is run again. A screen
 * of the ERP that was closed opens again.
 */
export const noteTypedAgain = async (db: Db, heard: HeardExtract, now: string): Promise<number> => {
  const { source, entity, changed, known } = heard
  const read = typedHere[entity]
  if (!read) return 0
  const last = await db.row<{ at: string }>(sql`
    select max(b.at) as at from erp.batch b where b.source = ${source} and b.state = 'taken'`)
  const since = last?.at ?? null
  const asChanged = await read(db, { source, keys: changed.map(({ key }) => key), since })
  const asNew = since === null ? [] : await read(db, { source, keys: null, since })
  const found = [
    ...findTypedTwice(entity, changedRows(changed, known), asChanged),
    ...findTypedTwice(entity, knownOf(known, asNew), asNew),
  ]
  return saveTypedAgain(db, source, found, now)
}

const changedRows = (changed: readonly ReadRow[], known: HeardExtract['known']): Map<string, SaidRow> =>
  new Map(changed.map(({ key, values }) => [key, { key, before: known.get(key)?.said ?? {}, now: values }]))

const knownOf = (known: HeardExtract['known'], typed: readonly { key: string }[]): Map<string, SaidRow> =>
  new Map(
    typed.map(({ key }) => {
      const said = known.get(key)?.said ?? {}
      return [key, { key, before: said, now: said }]
    }),
  )

const saveTypedAgain = async (
  db: Db,
  source: string,
  found: readonly TypedTwice[],
  now: string,
): Promise<number> => {
  if (found.length === 0) return 0
  const week = weekOfInstant(now)
  const rows = found.map(({ key, field, line, agency, task, way }) => ({
    trace: derivedId('typed', `${source} ${key} ${field} ${line}`),
    agency,
    task,
    week,
    way,
  }))
  return db.run(sql`
    with counted as (
      insert into erp.typed_again (trace, agency, task, week, way)
      select distinct on (r.trace) r.trace, r.agency, r.task, r.week, r.way
      from jsonb_to_recordset(${json(rows)}) as r (trace uuid, agency text, task text, week date, way text)
      on conflict (trace) do nothing returning task)
    update erp.closed_screen c set reopened_at = ${now}
    where c.reopened_at is null and c.task in (select k.task from counted k)`)
}
