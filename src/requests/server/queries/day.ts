import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries, type RequestRow } from '../../core/contract.ts'
import { rowsById, rowsOf } from '../rows.ts'

type Input = Queries['day.today']['input']
type Output = Queries['day.today']['output']
type Visit = {
  appointment: string
  order: string
  request: string
  firm: string
  firmPhone: string
  starts: string
  ends: string
  state: string
}

/** A caretaker's day in his buildings: who comes, what waits for him, what is open. */
export const today = answer<Input>({
  input: queries['day.today'].input,
  output: queries['day.today'].output,
  answer: async ({ db, actor, now }, { day = now.slice(0, 10) }): Promise<Output> => {
    const visits = await db.rows<Visit>(sql`
      select a.id as appointment, a.work_order as order, a.request, f.name as firm, f.phone as "firmPhone", a.starts, a.ends, a.state
      from contractors.appointment a join contractors.firm f on f.id = a.firm
      where a.building = any (${actor.buildings}::uuid[]) and a.state in ('fixed', 'kept', 'missed')
        and (a.starts at time zone 'Europe/Paris')::date = ${day}::date
      order by a.starts limit 60`)
    const rows = new Map(
      (
        await rowsById(
          db,
          visits.map((v) => v.request),
        )
      ).map((r) => [r.id, r]),
    )
    const page = (where: ReturnType<typeof sql>) =>
      rowsOf(
        db,
        sql`select p.id, row_number() over () as n from (select r.id from requests.request r where r.building = any (${actor.buildings}::uuid[]) and r.closed_at is null and ${where} order by r.due limit 100) p`,
      )
    return {
      visits: visits.flatMap(({ starts, ends, request, ...v }) => {
        const row: RequestRow | undefined = rows.get(request)
        return row ? [{ ...v, request: row, slot: { starts, ends } }] : []
      }),
      mine: await page(sql`r.ball = 'caretaker'`),
      open: await page(sql`r.ball <> 'caretaker'`),
      buildings: await db.rows(sql`
        select b.id, b.name, b.address, (select count(*)::int from estate.unit u where u.building = b.id and u.kind = 'dwelling') as dwellings
        from estate.building b where b.id = any (${actor.buildings as string[]}::uuid[]) order by b.name, b.address`),
    }
  },
})

/** Behind the reader's walls: a caretaker sees the names of his own buildings, a visitor nobody's. */
export const door = answer<Queries['day.door']['input']>({
  input: queries['day.door'].input,
  output: queries['day.door'].output,
  answer: async ({ db }, { unit }): Promise<Queries['day.door']['output']> => ({
    people: await db.rows(sql`
      select p.id, btrim(p.first_name || ' ' || p.last_name) as name
      from people.household h
      join people.person p on p.household = h.id and p.kind = 'tenant' and p.erased_at is null
      where h.unit = ${unit}
      order by p.last_name, p.first_name limit 20`),
  }),
})
