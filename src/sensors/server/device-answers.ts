import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { answer, type Answer } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked } from '../core/contract.ts'
import { grants } from '../core/grants.ts'

const pageSize = 200

/** What may be asked; each reader sees what her wall lets through. */
export const queries: Record<string, Answer> = {
  'device.list': answer({
    ...asked['device.list'],
    answer: async ({ db, actor }, { building, after }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const rows = await db.rows(sql`
        with listed as (
          select d.id, d.address_kind, d.address, d.kind, d.building, d.unit, d.asset, d.since,
            (select max(c.heard) from sensors.channel c where c.device = d.id and c.heard > 'epoch') as heard
          from sensors.device d where d.until is null and (${building ?? null}::uuid is null or d.building = ${building ?? null})),
        start as (select coalesce(heard, 'epoch') as heard, id from listed where id = ${after ?? null})
        select l.id, jsonb_build_object(l.address_kind, l.address) as address, l.kind,
          jsonb_build_object('id', b.id, 'name', b.name) as building, p.door, l.unit, l.asset, l.since, l.heard
        from listed l join estate.site b on b.id = l.building left join estate.place p on p.id = l.unit
        where ${after ?? null}::uuid is null or (coalesce(l.heard, 'epoch'), l.id) > (select heard, id from start)
        order by coalesce(l.heard, 'epoch'), l.id limit ${pageSize + 1}`)
      return { rows: rows.slice(0, pageSize), more: rows.length > pageSize }
    },
  }),
  'alarm.list': answer({
    ...asked['alarm.list'],
    answer: async ({ db, actor }, { building, since }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const rows = await db.rows(sql`
        select a.id, a.device, a.kind, jsonb_build_object('id', b.id, 'name', b.name) as building, a.unit, a.spells
        from sensors.alarm a join estate.site b on b.id = a.building
        where (${building ?? null}::uuid is null or a.building = ${building ?? null})
          and (a.closed_on is null or a.closed_on >= ${since ?? null}::date)
        order by a.opened_on desc, a.id limit ${pageSize}`)
      return { rows }
    },
  }),
}
