import { sql } from '../../../kernel/server/sql.ts'
import { type Measure, measuresOver, middleOf, type Relation, sumOf } from './measure-row.ts'

// A median over fewer would tell the rent of one of them.
const fewestRents = 5

const cuts: Relation['cuts'] = {
  agency: sql`h.agency`,
  residence: sql`(select r.name from estate.residence r where r.id = b.scheme)`,
  commune: sql`b.commune`,
  rooms: sql`h.rooms::text`,
}
const rents: Relation = {
  from: sql`people.monthly_rent t join people.lease l on l.household = t.household join estate.home h on h.id = l.unit
    left join estate.site b on b.id = h.building`,
  cuts,
}
// What whoever lived there last paid.
const lastRent = sql`(select t.monthly from people.lease l join people.monthly_rent t on t.household = l.household
  where l.unit = v.unit order by l.starts desc, t.monthly limit 1)`
const emptyDays = (now: string) =>
  sql`least(v.next_starts, ${now}::date) - greatest(v.lease_ends, ${now}::date - 365)`
const losses = {
  from: sql`lettings.counted_void v join estate.home h on h.id = v.unit left join estate.site b on b.id = v.building`,
  cuts,
} satisfies Relation

/** Rents as the house knows them for what is owed at the end of a lease (cents a month, charges not in it), and what empty days cost. */
export const rentMeasures = (now: string): Measure[] => [
  ...measuresOver(
    rents,
    [
      [
        'rentsMonthly',
        sumOf(sql`t.monthly`, 'cents'),
        'list',
        'quittancement loyers mensuels total masse des loyers euros par mois',
        sql`l.starts <= ${now}::date and (l.ends is null or l.ends >= ${now}::date)`,
      ],
      [
        'rentsMiddle',
        middleOf(sql`t.monthly`, 'cents'),
        'list',
        'loyer mensuel moyen médian principal',
        sql`l.starts <= ${now}::date and (l.ends is null or l.ends >= ${now}::date)`,
      ],
    ],
    fewestRents,
  ),
  ...measuresOver(
    losses,
    [
      [
        'rentsLost',
        sumOf(sql`${lastRent} * (${emptyDays(now)}) / 30.4`, 'cents'),
        'dates',
        'perte de loyers financière due à la vacance manque à gagner logements vides douze mois',
        sql`v.lease_ends < ${now}::date and coalesce(v.next_starts, ${now}::date) > ${now}::date - 365 and ${emptyDays(now)} > 0`,
      ],
    ],
    fewestRents,
  ),
]
