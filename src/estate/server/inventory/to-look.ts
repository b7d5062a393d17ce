import type { T } from '../../../kernel/core/words.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'

type LookRow = {
  said: number
  building: string
  entrance: string | null
  field: 'storey' | 'door'
  ref: string
  door: string
  storey: number | null
  says: string | number | null
  stands: string | number | null
}

const mostRows = 200

/** What differs of storeys and doors, and nobody has seen on the spot yet. */
export const toLookOf = async (db: Db, t: T): Promise<Queries['estate.toLook']['output']> => {
  const rows = await db.rows<LookRow>(sql`
    select o.id::int as said, o.building, u.entrance, o.field, u.ref, u.door, u.storey, o.value as says, p.value as stands
    from (select distinct on (s.object, s.field) s.id, s.object, s.field, s.building, s.value from estate.statement s
        where s.state = 'differs' and s.family = 'unit' and s.field in ('storey', 'door') and s.source not in ('field', 'office')
        order by s.object, s.field, s.id desc) o
      join estate.unit u on u.id = o.object and u.kind = 'dwelling'
      join lateral (select s.value, s.source from estate.statement s
        where s.object = o.object and s.field = o.field and s.state in ('stands', 'proposed') order by s.id desc limit 1) p
        on p.source <> 'field'
    order by o.building, u.entrance, u.storey, u.door, o.id limit ${mostRows}`)
  return { title: t('look.title'), why: t('look.why'), rows: rows.map((row) => sayLook(row, t)) }
}

const sayLook = (row: LookRow, t: T): Queries['estate.toLook']['output']['rows'][number] => {
  const { said, building, entrance, field, ref, door, storey } = row
  // What is asked is not told with it.
  const where =
    field === 'storey'
      ? door
        ? t('place.door', { door })
        : ref
      : [sayFloor(storey, t), ref].filter(Boolean).join(', ')
  const words = (value: string | number | null): string =>
    field === 'storey' && typeof value === 'number'
      ? sayFloor(value, t)
      : String(value ?? '') || t('look.nothing')
  return {
    said,
    building,
    entrance,
    sentence: t(`look.ask.${field}`, { where }),
    options: [
      { yes: true, words: words(row.says) },
      { yes: false, words: words(row.stands) },
    ],
  }
}

const sayFloor = (storey: number | null, t: T): string => {
  if (storey === null) return ''
  if (storey < 0) return t('place.storey.below', { depth: -storey })
  if (storey === 0) return t('place.storey.ground')
  return storey === 1 ? t('place.storey.first') : t('place.storey.nth', { storey })
}
