import { groupRows } from '../../../kernel/core/group-rows.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { speakerOf } from './speaker-of.ts'
import type { SaidLine, Settling } from '../../core/inventory/settle-statements.ts'

/** A line to settle, and the others of the same field of the same object. */
export const settling = async (db: Db, building: string, said: number): Promise<Settling> =>
  (await settlingAll(db, building, [said]))[0]!

/** Each of several, in their order. */
export const settlingAll = async (db: Db, building: string, said: readonly number[]): Promise<Settling[]> => {
  const about = await db.row<{ agency: string }>(
    sql`select agency from estate.building where id = ${building}`,
  )
  const lines = await db.rows<SaidLine & { asked: number }>(sql`
    select asked.id as asked, s.id, s.object, s.family, s.field, s.value, s.state, s.source in ('field', 'office') as "byPerson",
      s.by_person as author, s.settled_at is not null as settled, ${speakerOf('s')} as speaker
    from estate.statement asked join estate.statement s on s.object = asked.object and s.field = asked.field
    where asked.id = any (${[...said]}::bigint[]) and asked.building = ${building} and (s.id = asked.id or s.state <> 'refused')
    order by s.id desc`)
  const byAsked = groupRows(lines, ({ asked }) => String(asked))
  return said.map((id) => {
    const own = byAsked.get(String(id)) ?? []
    return {
      agency: about?.agency,
      line: own.find((line) => line.id === id),
      others: own.filter((line) => line.id !== id),
    }
  })
}

// The column of each field that may be settled.
const columns: Record<string, Record<string, string>> = {
  storey: { name: 'text', storey: 'integer' },
  room: { kind: 'text', name: 'text', number: 'text', surface: 'numeric' },
  asset: {
    kind: 'text',
    name: 'text',
    maker: 'text',
    model: 'text',
    serial: 'text',
    installedOn: 'date',
    warrantyUntil: 'date',
    meterKind: 'text',
    deliveryPoint: 'text',
  },
  finish: { material: 'text', renewedOn: 'date' },
  access: { kind: 'text', opens: 'text', count: 'integer' },
  building: { name: 'text', address: 'text', postcode: 'text', commune: 'text', built: 'integer' },
  entrance: { name: 'text', address: 'text' },
  unit: { storey: 'integer', door: 'text', rooms: 'integer', surface: 'numeric', energy: 'text' },
}
const columnOf: Record<string, string> = {
  installedOn: 'installed_on',
  warrantyUntil: 'warranty_until',
  meterKind: 'meter_kind',
  deliveryPoint: 'delivery_point',
  renewedOn: 'renewed_on',
}

/** The value that now stands, in the row of its object. */
export const saveValue = async (
  db: Db,
  { family, object, field }: { family: string; object: string; field: string },
  value: unknown,
  day: string,
): Promise<void> => {
  const type = columns[family]?.[field]
  const text =
    typeof value === 'string' ? value : value === null || value === undefined ? null : JSON.stringify(value)
  if (type)
    await db.run(sql`
      update ${sql.ref(`estate.${family}`)} set ${sql.ref(columnOf[field] ?? field)} = ${text}::${sql.raw(type)} where id = ${object}`)
  else if (family === 'asset' && field === 'room') await saveRoom(db, object, text)
  else if ((family === 'asset' || family === 'access') && (field === 'gone' || field === 'new')) {
    const isGone = field === 'gone' ? value === true : value !== true
    await db.run(sql`
      update ${sql.ref(`estate.${family}`)} set gone_on = case when ${isGone} then coalesce(gone_on, ${day}::date) end where id = ${object}`)
  }
}

// What goes back to a room is of its unit, and on its storey.
const saveRoom = (db: Db, asset: string, room: string | null): Promise<number> =>
  db.run(sql`
    update estate.asset a set room = ${room}::uuid,
      unit = coalesce((select r.unit from estate.room r where r.id = ${room}::uuid), a.unit),
      storey = coalesce((select r.storey from estate.room r where r.id = ${room}::uuid), a.storey)
    where a.id = ${asset}`)
