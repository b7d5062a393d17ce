import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import type { Figure } from '../../../kernel/server/figures.ts'
import { answer, type Slice } from '../../../kernel/server/slice.ts'
import { type Db, type RawBuilder, sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { toldQueries, type SeenBuildings } from '../../core/coverage-queries.ts'

type Sql = RawBuilder<unknown>

/** Of what was seen longer ago nobody says that it still stands so. */
const freshFor = sql`interval '24 months'`

/** Fewer caretakers than these would be somebody. */
const fewestCaretakers = 5

/** Units of which somebody said something in front of them, of the unit itself, a room or a thing of it: when last, until an instant. */
const seenUnits = (until: Sql): Sql => sql`
  select coalesce(r.unit, a.unit, u.id, f.unit, k.unit) as unit, max(s.at) as last from estate.statement s
    left join estate.room r on s.family = 'room' and r.id = s.object
    left join estate.asset a on s.family = 'asset' and a.id = s.object
    left join estate.unit u on s.family = 'unit' and u.id = s.object
    left join estate.finish f on s.family = 'finish' and f.id = s.object
    left join estate.access k on s.family = 'access' and k.id = s.object
  where s.source = 'field' and s.state <> 'refused' and s.at >= ${until} - ${freshFor} and s.at < ${until}
  group by 1`

const isAmong = (column: Sql, agencies: readonly string[] | null): Sql =>
  sql`(${agencies === null} or ${column} = any (${[...(agencies ?? [])]}::text[]))`

/** Of the dwellings, those of which a fact was seen on the spot in the two years before the period ended. */
export const dwellingsSeen: Figure = {
  name: 'dwellingsSeen',
  count: ({ agencies, to }) => sql`
    select count(*)::int as "of", count(s.unit)::int as n
    from estate.unit d left join (${seenUnits(sql`${to}::timestamptz`)}) s on s.unit = d.id
    where d.kind = 'dwelling' and ${isAmong(sql`d.agency`, agencies)}`,
  page: '/bureau/patrimoine/constate',
}

/** Of the values that people said in the period, those that caretakers said: as one group, and never where they are few. */
export const caretakersCorrect: Figure = {
  name: 'caretakersCorrect',
  count: ({ agencies, from, to }) => sql`
    select count(*)::int as "of", (count(*) filter (where s.source = 'field'))::int as n from estate.statement s
    where s.source in ('field', 'office') and s.at >= ${from} and s.at < ${to} and ${isAmong(sql`s.agency`, agencies)}
    having count(distinct s.by_person) filter (where s.source = 'field') >= ${fewestCaretakers}`,
  page: '/bureau/patrimoine/constate',
}

/** Building by building, what the first of these figures counts. */
export const seenAnswers: NonNullable<Slice['queries']> = {
  'place.seen': answer({
    ...toldQueries['place.seen'],
    answer: async ({ db, actor, now }, { agency }) =>
      mayAnywhere(grants, 'read', actor) ? seenOf(db, agency ? [agency] : null, now) : refuse('not_yours'),
  }),
}

const seenOf = async (db: Db, agencies: readonly string[] | null, now: string): Promise<SeenBuildings> => {
  const until = sql`${now}::timestamptz`
  const rows = await db.rows<SeenBuildings['rows'][number]>(sql`
    select b.id as building, b.name, b.address, count(*)::int as dwellings, count(s.unit)::int as seen, max(s.last) as last,
      coalesce(p.n, 0) as said
    from estate.building b join estate.unit d on d.building = b.id and d.kind = 'dwelling'
      left join (${seenUnits(until)}) s on s.unit = d.id
      left join (select building, count(*)::int as n from estate.statement
        where source in ('field', 'office') and at >= ${until} - ${freshFor} group by 1) p on p.building = b.id
    where ${isAmong(sql`b.agency`, agencies)}
    group by b.id, b.name, b.address, p.n order by count(*) - count(s.unit) desc, b.name, b.id limit 500`)
  const all = await db.row<{ dwellings: number; seen: number }>(sql`
    select count(*)::int as dwellings, count(s.unit)::int as seen
    from estate.unit d left join (${seenUnits(until)}) s on s.unit = d.id
    where d.kind = 'dwelling' and ${isAmong(sql`d.agency`, agencies)}`)
  return { rows, ...all! }
}
