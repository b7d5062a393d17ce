import { can } from '../../kernel/core/access.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { InspectionPack } from '../core/contract.ts'
import type { InspectionNow } from '../core/decide/inspection-now.ts'
import { grants } from '../core/grants.ts'
import { gridOfLease, readGrids } from './account/read-grids.ts'

/** As many lines as go along: those that speak of what a dwelling is made of. */
const mostLines = 120
const ofDwellings =
  'sol|pvc|parquet|moquette|carrel|faience|plinthe|mur|peinture|papier peint|plafond|porte|fenetre|vitr|volet|serrure|evier|lavabo|wc|cuvette|baignoire|douche|robinet|radiateur|prise|interrupteur|detecteur|chaudiere|chauffe-eau|bouche|nettoyage|debarras'

/**
 * What a difference may cost and who would pay, where somebody leaves: for whoever reckons accounts there. A caretaker takes none of it along
 * (who keeps the building never sees an account).
 */
export const packPrices = async (
  { db, actor }: Pick<Asking, 'db' | 'actor'>,
  { kind, agency, building, household, unit, at }: InspectionNow,
): Promise<Pick<InspectionPack, 'prices'>> => {
  const isLeaving = kind === 'exit' || kind === 'preVisit'
  if (!isLeaving || !household || !can(grants, 'reckon', actor, { agency, household })) return {}
  const lines = await db.rows<NonNullable<InspectionPack['prices']>['lines'][number]>(sql`
    select l.id, l.label, l.unit, l.price::float as "unitPrice", l.renews
    from contractors.price_line l join contractors.terms c on c.id = l.contract
    where ${agency} = any (c.agencies) and (c.buildings = '{}' or ${building}::uuid = any (c.buildings))
      and c.starts <= ${at}::timestamptz::date and c.ends >= ${at}::timestamptz::date and app.plain(l.label) ~ ${ofDwellings}
    order by l.renews is null, c.rank, l.label, l.id limit ${mostLines}`)
  const lease = await db.row<{ starts: string }>(sql`
    select l.starts::text as starts from people.lease l where l.household = ${household} and l.unit = ${unit}
    order by l.starts desc limit 1`)
  return lines.length
    ? { prices: { lines, grid: gridOfLease(await readGrids(db), null, lease?.starts ?? null) } }
    : {}
}
