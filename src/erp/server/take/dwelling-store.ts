import { type Db, sql } from '../../../kernel/server/sql.ts'

/** A dwelling with all that an extract of its building must say. */
export type Dwelling = {
  id: string
  ref: string
  agency: string
  building: string
  scheme: { id: string; name: string }
  told: Record<string, unknown>
  dwelling: Record<string, unknown> & { id: string }
}

/** Dwellings by the landlord’s own number, as keys are compared: no zeros in front, capitals. */
export const dwellingsByRef = async (db: Db, refs: readonly string[]): Promise<Map<string, Dwelling>> => {
  const rows = await db.rows<Dwelling & { key: string }>(sql`
    select u.id, u.ref, app.number_key(u.ref) as key, u.agency, u.building, jsonb_build_object('id', s.id, 'name', s.name) as scheme,
      jsonb_build_object('name', b.name, 'kind', b.kind, 'address', b.address, 'postcode', b.postcode, 'commune', b.commune,
        'insee', b.insee, 'built', b.built) as told,
      jsonb_build_object('id', u.id, 'kind', u.kind, 'entrance', u.entrance, 'part', u.part, 'storey', u.storey, 'door', u.door,
        'rooms', u.rooms, 'surface', u.surface, 'energy', u.energy) as dwelling
    from estate.place u join estate.site b on b.id = u.building join estate.residence s on s.id = b.scheme
    where app.number_key(u.ref) = any (${[...new Set(refs)]}::text[]) and u.kind = 'dwelling'`)
  return new Map(rows.map(({ key, ...row }) => [key, row]))
}
