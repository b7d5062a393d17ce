import type { Recipients } from '../../../kernel/core/mails.ts'
import { mails as told } from '../../../kernel/server/mails.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type UseNow, mails as rows } from '../../core/use/use-mails.ts'
import { consentsOf } from './consents.ts'
import { homeOfUnit } from './own-home.ts'

/** The mails about what a home lets the house keep, and what stands of it when one leaves. */
export const mails = told<UseNow>({
  rows,
  stands: async (db, { subject, data }, now) => {
    const home = await homeOfUnit(db, subject, now)
    if (!home || !('purpose' in data)) return undefined
    const allowed = await consentsOf(db, home)
    return {
      agency: home.agency,
      tenants: await tenantsOf(db, home.household),
      place: await placeOf(db, subject),
      isAllowed: allowed.some(({ purpose }) => purpose === data.purpose),
    }
  },
})

const tenantsOf = (db: Db, household: string): Promise<Recipients[]> =>
  db.rows<{ person: string }>(sql`
    select p.id as person from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null order by p.id`)

const placeOf = async (db: Db, unit: string): Promise<string> =>
  (
    await db.row<{ place: string }>(
      sql`select concat_ws(', ', h.address, h.commune) as place from estate.home h where h.id = ${unit}`,
    )
  )?.place ?? ''
