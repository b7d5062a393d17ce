import { dayOf } from '../../../kernel/core/dates.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { type Db, limitRows, sql } from '../../../kernel/server/sql.ts'
import { type LostWay, wayTo } from '../../../people/core/contract.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { alertsAt, livesHere, placeCard } from '../place-card.ts'
import { rowsOf } from '../request-rows.ts'

type Input = Queries['caller.card']['input']
type Output = Queries['caller.card']['output']
type Caller = Omit<NonNullable<Output['person']>, 'told'> & {
  toldBy: string
  lost: LostWay[]
  unit: string | null
  building: string | null
  household: string | null
  since: string | null
  left: string | null
}

const callerOf = (db: Db, person: string, now: string): Promise<Caller | undefined> =>
  db.row<Caller>(sql`
    select p.id, p.name as name, p.phone, p.email, p.lang, p.told_by as "toldBy", p.lost,
      h.unit, coalesce(h.building, p.building) as building, p.household,
      (select min(t.starts)::text from people.lease t where t.household = p.household) as since,
      (select case when bool_and(t.ends < ${dayOf(now)}::date) then max(t.ends)::text end
        from people.lease t where t.household = p.household) as left
    from people.reachable p left join people.home h on h.id = p.household and ${livesHere(sql`h.id`, now)}
    where p.id = ${person}`)

/** Who is on the phone and what is already under way, before a new request can be filed. */
export const caller = answer<Input>({
  opens: ({ person, unit }) => person ?? unit,
  input: queries['caller.card'].input,
  output: queries['caller.card'].output,
  answer: async ({ db, actor, now, settings }, input): Promise<Output | { refused: string }> => {
    if (ofRole(actor.role).side === 'tenant' || ofRole(actor.role).side === 'firm')
      return { refused: 'not_yours' }
    const texts = settings.textGateway !== undefined
    const her = input.person ? await callerOf(db, input.person, now) : undefined
    if (input.person && !her) return { refused: 'not_found' }
    const unit = her?.unit ?? input.unit ?? null
    const place = await placeCard(db, { unit, building: her?.building ?? input.building })
    if (!her && !place) return { refused: 'not_found' }
    const building = place?.building.id ?? null
    const hers = her
      ? sql`(r.requester = ${her.id} or (r.household = ${her.household} and ${her.household}::uuid is not null))`
      : unit
        ? sql`r.unit = ${unit}`
        : sql`r.building = ${building}`
    const page = (where: ReturnType<typeof sql>, limit: number) =>
      rowsOf(
        db,
        sql`select p.id, row_number() over () as n from (select r.id from requests.request r where ${where} order by r.filed_at desc limit ${limitRows(limit)}) p`,
      )
    return {
      person: her
        ? {
            id: her.id,
            name: her.name,
            phone: her.phone,
            email: her.email,
            lang: her.lang,
            told: wayTo({ ...her, texts, housed: building !== null }),
            texts,
          }
        : null,
      place: place ?? null,
      since: her?.since ?? null,
      left: her?.left ?? null,
      open: await page(sql`r.closed_at is null and ${hers}`, 20),
      recent: await page(sql`r.closed_at is not null and ${hers}`, 5),
      // «is not true»: what nobody in particular reported has no requester, and is the building's all the same.
      building: await page(
        sql`r.building = ${building} and r.closed_at is null and (r.kind = 'outage' or r.unit is null or r.unit in (select u.id from estate.place u where u.kind = 'common')) and (${hers}) is not true`,
        10,
      ),
      alerts: await alertsAt(db, { unit, building, person: her?.id }, dayOf(now)),
      posters: await db.rows(sql`
        select n.id, n.title, n.ends from notices.current_poster n
        where n.building = ${building} and n.taken_down_at is null and ${now} between n.starts and n.ends order by n.starts desc limit 5`),
    }
  },
})
