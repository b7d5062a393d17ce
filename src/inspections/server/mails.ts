import { mails as told } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type CompletionNow, mails as rows } from '../core/mails.ts'

type Standing = {
  agency: string
  place: string
  asked: number
  answer: string
  tenants: string[]
}

/** The mails of this slice, and what stands of an entry when one leaves. */
export const mails = told<CompletionNow>({
  rows,
  stands: async (db, { subject, data }) => {
    const addendum = 'addendum' in data ? data.addendum : undefined
    const row = await db.row<Standing>(sql`
      select i.agency, concat_ws(', ', h.address, h.commune) as place,
        (select count(*)::int from inspections.addendum a where a.inspection = i.id and a.state = 'asked') as asked,
        coalesce((select a.answer from inspections.addendum a where a.id = ${addendum ?? null}::uuid), '') as answer,
        array(select p.id from people.reachable p where p.household = i.household and p.kind = 'tenant' and p.erased_at is null
          order by p.id) as tenants
      from inspections.inspection i left join estate.home h on h.id = i.unit where i.id = ${subject}`)
    return (
      row && {
        ...row,
        id: subject,
        duty: [{ duty: row.agency }],
        tenants: row.tenants.map((person) => ({ person })),
      }
    )
  },
})
