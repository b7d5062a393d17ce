import type { Recipients, ToldFact } from '../../../kernel/core/mails.ts'
import { mails as told } from '../../../kernel/server/mails.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type UseNow, mails as rows } from '../../core/use/use-mails.ts'
import { keptNote, notedLease } from '../notes/note-store.ts'
import { allStudies } from '../studies/study-store.ts'
import { consentsOf } from './consents.ts'
import { homeOfUnit } from './own-home.ts'

type HomeNow = UseNow & { agency: string }

/** The mails about what a home lets the house keep, and what it used; and what stands of it when one leaves. */
export const mails = told<UseNow>({
  rows,
  stands: async (db, fact, now) => {
    if (fact.type === 'note.issued') return noteNow(db, fact)
    return fact.type === 'curve.allowed' || fact.type === 'curve.ended' ? choiceNow(db, fact, now) : undefined
  },
})

const choiceNow = async (
  db: Db,
  { subject, data }: ToldFact<'curve.allowed' | 'curve.ended'>,
  now: string,
): Promise<HomeNow | undefined> => {
  const home = await homeOfUnit(db, subject, now)
  if (!home) return undefined
  const allowed = await consentsOf(db, home)
  const [study] = data.study ? await allStudies(db, [data.study]) : []
  return {
    agency: home.agency,
    tenants: await tenantsOf(db, home.household),
    place: await homeAddress(db, subject),
    isAllowed: allowed.some((one) => one.purpose === data.purpose && (!study || one.study === study.id)),
    note: null,
    study: study ?? null,
  }
}

const noteNow = async (db: Db, { subject, data }: ToldFact<'note.issued'>): Promise<HomeNow | undefined> => {
  const lease = await notedLease(db, subject)
  const note = await keptNote(db, { lease: subject, kind: data.kind, first: data.first })
  return (
    lease &&
    note && {
      agency: lease.agency,
      tenants: await tenantsOf(db, lease.household),
      place: await homeAddress(db, lease.unit),
      isAllowed: false,
      note,
      study: null,
    }
  )
}

const tenantsOf = (db: Db, household: string): Promise<Recipients[]> =>
  db.rows<{ person: string }>(sql`
    select p.id as person from people.reachable p where p.household = ${household} and p.kind = 'tenant' and p.erased_at is null order by p.id`)

/** Where a dwelling stands, as a letter says it. */
export const homeAddress = async (db: Db, unit: string): Promise<string> =>
  (
    await db.row<{ place: string }>(
      sql`select concat_ws(', ', h.address, nullif(h.door, ''), concat_ws(' ', h.postcode, h.commune)) as place from estate.home h where h.id = ${unit}`,
    )
  )?.place ?? ''
