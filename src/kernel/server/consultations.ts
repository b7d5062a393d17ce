import type { Actor } from '../core/access.ts'
import { dayOf } from '../core/dates.ts'
import { ofRole } from '../core/roles.ts'
import type { Slice } from './slice.ts'
import { spend } from './quota.ts'
import { type Db, sql } from './sql.ts'

/** Files of different people that one colleague opens in an hour, beyond which somebody should ask why. */
const manyFiles = { most: 200, seconds: 3600 }
/** Months for which it is kept who opened what (CNIL: six to twelve). */
export const keptMonths = 12

/**
 * Notes which file a colleague opened today, once; `many` when she has opened more than anybody needs within an hour. What a
 * phone takes along unread is no opening, and one's own file is nobody's.
 */
export const makeConsulted = (db: Db, slices: readonly Slice[]) => {
  const opens = new Map(
    slices.flatMap(({ queries }) =>
      Object.entries(queries ?? {}).flatMap(([name, { opens: key }]) => (key ? [[name, key] as const] : [])),
    ),
  )
  return async ({ id, role }: Actor, query: string, input: unknown): Promise<'many' | undefined> => {
    const file = opens.get(query)?.(input as never)
    if (!file || file === id || ofRole(role).side !== 'staff') return undefined
    const isNew = await db.run(sql`
      insert into kernel.consultation (day, reader, file) values ((now() at time zone 'Europe/Paris')::date, ${id}, ${file})
      on conflict do nothing`)
    return isNew && !(await spend(db, 'consulted', id, manyFiles)) ? 'many' : undefined
  }
}

/** Who opened what: of one colleague, of one file, or all of it; the latest first. For the command line alone. */
export const listConsultations = (
  db: Db,
  asked: { reader?: string | undefined; file?: string | undefined },
): Promise<{ day: string; reader: string; name: string; file: string }[]> =>
  db.rows(sql`
    select c.day, c.reader, coalesce(p.name, '') as name, c.file
    from kernel.consultation c left join people.reachable p on p.id = c.reader
    where (${asked.reader ?? null}::uuid is null or c.reader = ${asked.reader ?? null}::uuid)
      and (${asked.file ?? null}::uuid is null or c.file = ${asked.file ?? null}::uuid)
    order by c.day desc, c.reader, c.file`)

/** Once a night. */
export const forgetConsulted = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    delete from kernel.consultation where day < (${dayOf(now)}::date - make_interval(months => ${keptMonths}::integer))`)
