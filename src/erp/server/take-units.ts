import { groupRows } from '../../kernel/core/group-rows.ts'
import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import type { ReadRow } from '../core/read-row.ts'

type Place = {
  ref: string
  agency: string
  building: string
  scheme: { id: string; name: string }
  told: object
  unit: Record<string, unknown> & { id: string }
}

/** Dwellings by the landlord’s own number, with all that an extract of their building must say. */
const placesOf = async (db: Db, refs: readonly string[]): Promise<Map<string, Place>> => {
  const rows = await db.rows<Place>(sql`
    select u.ref, u.agency, u.building, jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      jsonb_build_object('name', b.name, 'kind', b.kind, 'address', b.address, 'postcode', b.postcode, 'commune', b.commune,
        'insee', b.insee, 'built', b.built) as told,
      jsonb_build_object('id', u.id, 'kind', u.kind, 'entrance', u.entrance, 'part', u.part, 'storey', u.storey, 'door', u.door,
        'rooms', u.rooms, 'surface', u.surface, 'energy', u.energy) as unit
    from estate.place u join estate.site b on b.id = u.building join estate.residence s on s.id = b.scheme
    where upper(ltrim(u.ref, '0')) = any (${refs}::text[]) and u.kind = 'dwelling'`)
  return new Map(rows.map((row) => [row.ref.replace(/^0+(?=.)/, '').toUpperCase(), row]))
}

export type TakenRows = { taken: ReadRow[]; unknown: ReadRow[]; refused: { row: ReadRow; why: string }[] }

const erpActor = houseActor(derivedId('loge', 'erp'), 'ERP')

/**
 * Rows become what the estate hears of each building, one command a building. Sent again after a kill it is the same command: its id comes of
 * the batch, the building and what the rows say.
 */
export const takeUnits = async (
  kernel: Kernel,
  rows: readonly ReadRow[],
  batch: { id: string; name: string; onTaken: (rows: readonly ReadRow[]) => Promise<void> },
): Promise<TakenRows> => {
  const places = await placesOf(
    kernel.database.owner,
    rows.map(({ key }) => key),
  )
  const out: TakenRows = { taken: [], unknown: rows.filter(({ key }) => !places.has(key)), refused: [] }
  const known = rows.filter(({ key }) => places.has(key))
  for (const [building, of] of groupRows(known, ({ key }) => places.get(key)!.building)) {
    const { agency, scheme, told } = places.get(of[0]!.key)!
    const outcome = await kernel.send(erpActor, {
      id: derivedId('erp', `${batch.id} ${building} ${JSON.stringify(of)}`),
      type: 'estate.import',
      subject: building,
      data: {
        agency,
        scheme,
        building: told,
        entrances: [],
        units: of.map(({ key, values }) => ({ ...places.get(key)!.unit, ...sayings(values) })),
        refs: [],
        from: { origin: 'erp', batch: batch.name },
      },
      at: new Date().toISOString(),
    })
    if (outcome.ok) {
      await batch.onTaken(of)
      out.taken.push(...of)
    } else out.refused.push(...of.map((row) => ({ row, why: outcome.message })))
  }
  return out
}

// A cell that is empty says nothing: what stands stays.
const sayings = (values: ReadRow['values']): ReadRow['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
