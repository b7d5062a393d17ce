import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { groupRows } from '../../kernel/core/group-rows.ts'
import { monthsOf } from '../../kernel/core/periods.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { givenRules, secondsEach } from '../core/given-back.ts'
import { grants } from '../core/grants.ts'
import { togetherFrom } from '../core/slip-bounds.ts'

/** Agencies where at least five colleagues work, with their names; the others are told together. */
const toldAgencies = async (db: Asking['db']): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.rows<{ id: string; name: string }>(sql`
    select a.id, a.name from estate.office a
    where (select count(*) from people.colleague c where c.active and a.id = any (c.agencies)) >= ${togetherFrom}`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type GivenRow = { code: (typeof givenRules)[number]['code']; agency: string; n: number }

const givenBack = async ({ db, actor }: Asking, { period }: Queries['bond.givenBack']['input']) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const known = await db.rows<{ month: string }>(
    sql`select to_char(g.month, 'YYYY-MM') as month from bond.given_month g order by g.month desc limit 240`,
  )
  const closed = known.map(({ month }) => month)
  const chosen = period ?? closed[0]
  const months = chosen === undefined ? [] : monthsOf(chosen)
  // A longer period stands once each of its months does.
  if (chosen === undefined || !months.every((month) => closed.includes(month)))
    return { period: null, seconds: 0, lines: [], places: [] }
  const rows = await db.rows<GivenRow>(sql`
    select g.code, g.agency, sum(g.n)::int as n from bond.given g
    where g.month = any (${months.map((month) => `${month}-01`)}::date[]) group by g.code, g.agency`)
  const lines = givenRules
    .map(({ code, operators }) => {
      const n = rows.filter((row) => row.code === code).reduce((sum, row) => sum + row.n, 0)
      const each = secondsEach(code)
      return { code, n, each, seconds: n * each, operators }
    })
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.seconds - a.seconds)
  const told = await toldAgencies(db)
  const places = [...groupRows(rows, ({ agency }) => told.get(agency) ?? '')].map(([name, its]) => ({
    agency: name || null,
    seconds: its.reduce((sum, { code, n }) => sum + n * secondsEach(code), 0),
  }))
  return {
    period: chosen,
    seconds: lines.reduce((sum, { seconds }) => sum + seconds, 0),
    lines,
    places: places.toSorted((a, b) => (a.agency ?? '\uffff').localeCompare(b.agency ?? '\uffff', 'fr')),
  }
}

type ThanksRow = {
  agency: string
  thing: string
  things: number
  orders: number
  accepted: number
  renewed: number
}

/** Orders that went to the right thing, because somebody had corrected it before. */
const thankForOrders = (db: Asking['db'], now: string): Promise<ThanksRow[]> =>
  db.rows<ThanksRow>(sql`
    select o.agency, e.kind as thing, count(distinct e.id)::int as things, count(distinct o.id)::int as orders, 0 as accepted,
      0 as renewed
    from contractors.current_order o join requests.matter m on m.id = o.request join estate.equipment e on e.id = m.asset
    where o.status not in ('refused', 'cancelled') and m.filed_at > ${now}::timestamptz - interval '90 days'
      and exists (select from estate.known_value k where k.object = e.id and k.source in ('field', 'office') and k.state in ('stands', 'past')
        and k.at < m.filed_at)
    group by o.agency, e.kind`)

/** Values that a colleague of the place had said otherwise, and that were found right: once each, however often they were settled. */
const thankForCorrections = (db: Asking['db'], now: string): Promise<ThanksRow[]> =>
  db.rows<ThanksRow>(sql`
    select f.agency, coalesce(e.kind, case when h.id is null then 'room' else 'unit' end) as thing, 0 as things, 0 as orders,
      count(distinct (f.data ->> 'object', f.data ->> 'field'))::int as accepted, 0 as renewed
    from kernel.fact f join people.colleague c on c.person = (f.data ->> 'author')::uuid and f.agency = any (c.agencies)
      left join estate.equipment e on e.id = (f.data ->> 'object')::uuid left join estate.home h on h.id = (f.data ->> 'object')::uuid
    where f.type = 'estate.settled' and (f.data ->> 'yes')::boolean
      and f.at > ${now}::timestamptz - interval '90 days' and f.at <= ${now}
    group by 1, 2`)

/** Kept answers that a colleague of one agency said are true no more, and that head office then said anew or took away. */
const thankForDoubts = (db: Asking['db'], now: string): Promise<ThanksRow[]> =>
  db.rows<ThanksRow>(sql`
    select c.agencies[1] as agency, 'answer' as thing, 0 as things, 0 as orders, 0 as accepted, count(distinct d.subject)::int as renewed
    from kernel.fact d join people.colleague c on c.person = d.actor and cardinality(c.agencies) = 1
    where d.type = 'knowledge.doubted' and d.at > ${now}::timestamptz - interval '90 days' and d.at <= ${now}
      and (select r.type from kernel.fact r where r.subject = d.subject and r.at > d.at and r.at <= ${now}
        and r.type in ('knowledge.changed', 'knowledge.withdrawn', 'knowledge.confirmed', 'knowledge.doubtEnded')
        order by r.at limit 1) in ('knowledge.changed', 'knowledge.withdrawn')
    group by 1`)

const thanks = async ({ db, actor, now }: Asking) => {
  if (!mayAnywhere(grants, 'readBond', actor)) return refuse('not_yours')
  const rows = [
    ...(await thankForOrders(db, now)),
    ...(await thankForCorrections(db, now)),
    ...(await thankForDoubts(db, now)),
  ]
  const told = await toldAgencies(db)
  const together = [...groupRows(rows, ({ agency, thing }) => `${told.get(agency) ?? ''}\n${thing}`)].map(
    ([key, its]) => {
      const [name = '', thing = ''] = key.split('\n')
      const sum = (of: 'things' | 'orders' | 'accepted' | 'renewed'): number =>
        its.reduce((n, row) => n + row[of], 0)
      return {
        agency: name || null,
        thing,
        things: sum('things'),
        orders: sum('orders'),
        accepted: sum('accepted'),
        renewed: sum('renewed'),
      }
    },
  )
  return {
    rows: together
      .toSorted(
        (a, b) =>
          b.orders - a.orders ||
          b.accepted - a.accepted ||
          b.renewed - a.renewed ||
          (a.agency ?? '').localeCompare(b.agency ?? '', 'fr'),
      )
      .slice(0, 30),
  }
}

/** Time given back, and thanks: rules over what people did. */
export const givenAnswers: Record<string, Answer> = {
  // As the owner: sums by agency, the same for all who work here.
  'bond.givenBack': answer<Queries['bond.givenBack']['input']>({
    ...asked['bond.givenBack'],
    beyond: true,
    answer: givenBack,
  }),
  // As the owner: places are thanked before all, and nobody by name.
  'bond.thanks': answer({ ...asked['bond.thanks'], beyond: true, answer: thanks }),
}
