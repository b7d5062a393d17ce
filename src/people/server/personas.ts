import { answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries } from '../core/contract.ts'
import { jobIn } from '../core/job-names.ts'
import type { Persona } from '../core/contract.ts'
import { isDemo } from './sign/session-queries.ts'

/**
 * The people one may be. The setting `personas` (a list of ids of people and firms) chooses them, in its order;
 * without it, the first of each role who has most to do.
 */
export const personas = answer({
  ...queries['people.personas'],
  // Beyond: on a demonstration everybody, visitors first, chooses who to be.
  beyond: true,
  answer: async ({ db, actor }) => {
    if (!(await isDemo(db))) return { demo: false, personas: [] }
    const rows = await db.rows<Persona & { chosen: number | null }>(sql`
      with chosen as (
        select c.id::uuid as id, c.rank::integer as rank
        from kernel.setting s cross join lateral jsonb_array_elements_text(s.value) with ordinality as c (id, rank)
        where s.key = 'personas'
      ), everybody as (
        select p.id, 'person' as kind, btrim(p.first_name || ' ' || p.last_name) as name, f.role, f.job as about,
          coalesce(a.name, '') as agency, '' as place,
          (select count(*)::integer from people.patch k where k.caretaker = p.id) as count
        from people.staff f join people.person p on p.id = f.person left join estate.office a on a.id = f.agencies[1]
        where f.active and p.erased_at is null
        union all
        select p.id, 'person', btrim(p.first_name || ' ' || p.last_name), 'tenant', '', coalesce(a.name, ''),
          coalesce(b.address || ', ' || b.commune, ''), 0
        from people.person p join people.household h on h.id = p.household
          left join estate.site b on b.id = h.building left join estate.office a on a.id = h.agency
        where p.kind = 'tenant' and p.erased_at is null
          and (p.id in (select c.id from chosen c) or (not exists (select from chosen) and p.id in (
            select r.requester from requests.matter r where r.closed_at is null order by r.filed_at desc limit 3)))
        union all
        select f.id, 'firm', f.name, 'firm', '', '', '',
          (select count(*)::integer from contractors.current_order o
            where o.firm = f.id and o.ended_at is null and o.status not in ('refused', 'cancelled'))
        from contractors.company f
      ), ranked as (
        select e.id, e.kind, e.name, e.role, e.about, e.agency, e.place, e.count, c.rank as chosen,
          row_number() over (partition by e.role order by e.count desc, e.name) as nth
        from everybody e left join chosen c on c.id = e.id
      )
      select id, kind, name, role, about, agency, place, count from ranked
      where case when exists (select from chosen) then chosen is not null else nth <= case when role in ('tenant', 'firm') then 2 else 1 end end
      order by chosen, role, nth`)
    return { demo: true, personas: rows.map((row) => ({ ...row, about: jobIn(row.about, actor.lang) })) }
  },
})
