import { rolesWhere } from '../../../kernel/core/roles.ts'
import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { NeededAct, OutletKinds } from '../../core/typed/needed-there.ts'
import { typedFacts } from '../../core/typed/typing-tasks.ts'
import { erpPerson } from '../back/outbox-record.ts'

/** Names of facts, as they stand in the index that finds them (0170). */
const facts = sql.raw([...new Set(typedFacts.map(({ fact }) => `'${fact}'`))].join(', '))

const houseRoles = rolesWhere(({ side }) => side === 'house')

/**
 * What was done here since that day and no outlet has taken along, by agency and task; an agency is '' where an act is of the whole
 * landlord.
 */
export const neededThere = (db: Db, since: string): Promise<NeededAct[]> =>
  db.rows<NeededAct>(sql`
    select case when f.agency is null or f.agency = '*' then '' else f.agency end as agency, t.task, t."sentAs", count(*)::int as n
    from kernel.fact f join jsonb_to_recordset(${json(typedFacts)}) as t (task text, fact text, fields jsonb, "byHouse" boolean, "sentAs" jsonb)
      on t.fact = f.type and (t.fields = '[]' or exists (
        select from jsonb_array_elements_text(t.fields) told (field) where f.data -> 'fields' ? told.field))
    where f.type in (${facts}) and f.at >= ${since}::date and f.actor <> ${erpPerson} and (t."byHouse" or f.role <> all (${houseRoles}::text[]))
      and not exists (select from erp.outbox b join erp.outlet o on o.outlet = b.outlet
        where t."sentAs" ? b.kind and b.subject::text in (f.subject::text, f.data ->> 'order', f.data ->> 'unit')
          and b.state in ('waiting', 'sent', 'acknowledged') and not coalesce((o.shape ->> 'isByHand')::boolean, false))
    group by 1, 2, 3`)

/** What each outlet takes. */
export const outletKinds = (db: Db): Promise<OutletKinds[]> =>
  db.rows<OutletKinds>(sql`
    select o.shape -> 'kinds' as kinds, coalesce((o.shape ->> 'isByHand')::boolean, false) as "isByHand" from erp.outlet o`)
