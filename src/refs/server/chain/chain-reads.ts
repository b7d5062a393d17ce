import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { LinkedAddress } from '../../core/chain/match-buildings.ts'
import type { OwnAddress, RegisterAddress } from '../../core/chain/match-addresses.ts'
import type { Diagnosis, OwnDwelling } from '../../core/chain/match-diagnoses.ts'
import type { RegisterRecord } from '../../core/register/register-record.ts'

/** Where people go in: entrances, and buildings that have none. */
export const ownAddresses = (db: Db): Promise<OwnAddress[]> =>
  db.rows<OwnAddress>(sql`
    select coalesce(e.id, b.id) as id, b.id as building, b.agency, coalesce(nullif(e.address, ''), b.address) as address, b.postcode
    from estate.site b left join estate.staircase e on e.building = b.id
    order by id`)

/** Addresses of the BAN in one postcode. */
export const addressesIn = (db: Db, postcode: string): Promise<RegisterAddress[]> =>
  db.rows<RegisterAddress>(sql`
    select r.key, r.address, r.postcode from refs.record r where r.kind = 'ban' and r.postcode = ${postcode} order by r.key`)

/** Entrances with the addresses that they are. */
export const linkedAddresses = (db: Db): Promise<LinkedAddress[]> =>
  db.rows<LinkedAddress>(sql`
    select p.key, p.entity, p.building, p.agency, p.chance from refs.pair p
    where p.source = 'ban' and p.state in ('sure', 'same') order by p.key, p.entity`)

/** Buildings of the RNB that have one of these addresses. */
export const buildingsAt = async (
  db: Db,
  bans: readonly string[],
): Promise<{ key: string; bans: readonly string[] }[]> => {
  const rows = await db.rows<{ key: string; says: RegisterRecord<'rnb'>['says'] }>(sql`
    select r.key, r.says from refs.record r where r.kind = 'rnb' and r.says -> 'bans' ?| ${[...bans]}::text[] order by r.key`)
  return rows.map(({ key, says }) => ({ key, bans: says.bans }))
}

/** Dwellings behind these entrances, with the addresses that those are. */
export const dwellingsBehind = async (db: Db, linked: readonly LinkedAddress[]): Promise<OwnDwelling[]> => {
  const bans = new Map<string, string[]>()
  for (const { entity, key } of linked) bans.set(entity, [...(bans.get(entity) ?? []), key])
  const rows = await db.rows<Omit<OwnDwelling, 'bans'> & { at: string }>(sql`
    select u.id, u.building, u.agency, u.ref, u.door, u.storey, u.surface::float8 as surface, coalesce(u.entrance, u.building) as at
    from estate.place u where u.kind = 'dwelling' and coalesce(u.entrance, u.building) = any (${[...bans.keys()]}::uuid[]) order by u.id`)
  return rows.map(({ at, ...dwelling }) => ({ ...dwelling, bans: bans.get(at) ?? [] }))
}

/** Diagnoses that were made at these addresses, or of these buildings of the RNB. */
export const diagnosesAt = (
  db: Db,
  bans: readonly string[],
  buildings: readonly string[],
): Promise<Diagnosis[]> =>
  db.rows<Diagnosis>(sql`
    select r.key, r.says from refs.record r
    where r.kind = 'dpe' and (r.says ->> 'ban' = any (${[...bans]}::text[]) or r.says ->> 'rnb' = any (${[...buildings]}::text[])) order by r.key`)
