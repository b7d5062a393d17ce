import { type Db, sql } from '../../kernel/server/sql.ts'
import { dangers } from '../core/danger/danger-kinds.ts'
import { dangerIn } from '../core/danger/dangers-in-words.ts'
import type { KnownAsset } from '../core/decide/known-filing.ts'
import { isEverybodys } from '../core/nature/never-in-dwelling.ts'
import { whereaboutsOf } from '../core/nature/whereabouts.ts'
import type { Commands } from '../core/request-commands.ts'

/** Where the requester says that it is, and the thing that she names, by its id or by the label on it. */
type ToldPlace = {
  at: FilingWhere['at'] | undefined
  storey: number | undefined
  asset: KnownAsset | undefined
  named: string | undefined
}

/** What of where it is stands in a filing itself; a place that is named comes before a label, and a label before a thing. */
export const toldPlace = async (db: Db, data: Commands['request.file']): Promise<ToldPlace> => {
  const isPlaced = data.unit !== undefined || data.building !== undefined
  const where = data.code && !isPlaced ? await whereIs(db, data.code) : undefined
  const named = data.asset ?? where?.asset
  const asset = named ? await assetOf(db, named) : undefined
  return {
    at: (await outOfTheHome(db, data)) ?? where?.at ?? (isPlaced ? undefined : placeOf(asset)),
    storey: data.storey ?? where?.storey,
    asset,
    named: asset?.id ?? named,
  }
}

/** The label that the requester read is one of that building. */
export const isCodeOf = async (db: Db, code: string | undefined, building: string): Promise<boolean> =>
  code !== undefined && (await whereIs(db, code))?.at.building === building

// What stands in no dwelling is filed in none, whatever door was named: in the part for all of its own stairs.
const outOfTheHome = async (
  db: Db,
  { unit, nature, words = '', calm, asset }: Commands['request.file'],
): Promise<Pick<Commands['request.file'], 'unit' | 'building' | 'entrance' | 'part'> | undefined> => {
  const danger = nature === 'other.repair' && !calm ? dangerIn(words) : undefined
  const filed = danger ? dangers[danger.kind].nature.dwelling : nature
  if (!unit || asset || !isEverybodys(filed)) return undefined
  const home = await db.row<{ building: string; entrance: string | null }>(sql`
    select u.building, u.entrance from estate.place u where u.id = ${unit} and u.kind = 'dwelling'`)
  const at = whereaboutsOf(filed, words)
  return (
    home && {
      unit: undefined,
      building: home.building,
      ...(home.entrance ? { entrance: home.entrance } : {}),
      ...(at.home ? {} : { part: at.part }),
    }
  )
}

const assetOf = (db: Db, id: string): Promise<KnownAsset | undefined> =>
  db.row(sql`
    select a.id, a.building, a.unit, coalesce(u.kind, 'common') = 'common' as common
    from estate.equipment named join estate.equipment a on a.id = coalesce(named.joined_into, named.id) left join estate.place u on u.id = a.unit
    where named.id = ${id}`)

const placeOf = (asset: KnownAsset | undefined): FilingWhere['at'] | undefined =>
  asset && { building: asset.building, ...(asset.unit ? { unit: asset.unit } : {}) }

type FilingWhere = {
  at: {
    unit?: string | undefined
    building?: string | undefined
    entrance?: string
    part?: string | undefined
  }
  storey: number | undefined
  asset: string | undefined
}

// A label that was read without network. Of a landing and of an entrance: the stairs, or the hall, behind it.
const whereIs = async (db: Db, code: string): Promise<FilingWhere | undefined> => {
  const found = await db.row<{
    building: string
    unit: string | null
    storey: number | null
    asset: string | null
  }>(sql`
    select building, id as unit, null::integer as storey, null::uuid as asset from estate.place where code = ${code}
    union all select t.building, t.unit, null, t.id
      from estate.equipment c join estate.equipment t on t.id = coalesce(c.joined_into, c.id) where c.code = ${code}
    union all select l.building, (select min(u.id::text)::uuid from estate.place u where u.entrance = l.entrance
      and u.part = case when l.storey is null then 'hall' else 'stairs' end), l.storey, null
    from estate.code_label l where l.code = ${code}`)
  if (!found) return undefined
  const { building, unit, storey, asset } = found
  return {
    at: { building, ...(unit ? { unit } : {}) },
    storey: storey ?? undefined,
    asset: asset ?? undefined,
  }
}
