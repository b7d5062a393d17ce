import type { Commands } from '../../core/contract.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { UsedMetric } from '../../core/use/home-use.ts'

export type Study = {
  id: string
  code: string
  partner: string
  purpose: string
  purposeEnglish: string
  metrics: UsedMetric[]
  level: 'building' | 'agency'
  first: string
  until: string
  declaredAt: string
  endedAt: string | null
}

const columns = sql`s.id, s.code, s.partner, s.purpose, s.purpose_english as "purposeEnglish", s.metrics, s.level,
  s.first_month::text as first, s.until::text as until, app.iso(s.declared_at) as "declaredAt", app.iso(s.ended_at) as "endedAt"`

/** All studies that ever were, or those of these ids. */
export const allStudies = (db: Db, ids?: readonly string[]): Promise<Study[]> =>
  db.rows(sql`
    select ${columns} from sensors.study s where ${ids ? sql`s.id = any (${[...ids]}::uuid[])` : sql`true`}
    order by s.declared_at, s.id`)

/** Those that run on a day. */
export const runningStudies = (db: Db, today: string): Promise<Study[]> =>
  db.rows(sql`
    select ${columns} from sensors.study s where s.ended_at is null and s.until >= ${today}::date order by s.declared_at, s.id`)

export const studyByCode = (db: Db, code: string): Promise<Study | undefined> =>
  db.row(sql`select ${columns} from sensors.study s where s.code = ${code}`)

/** Whether a study is over on a day: it was ended, or its day is past. */
export const isOver = ({ endedAt, until }: Pick<Study, 'endedAt' | 'until'>, today: string): boolean =>
  endedAt !== null || until < today

export const saveStudy = (
  db: Db,
  { id, first, by, at, ...study }: Commands['study.declare'] & { id: string; by: string; at: string },
): Promise<number> =>
  db.run(sql`
    insert into sensors.study (id, code, partner, purpose, purpose_english, metrics, level, first_month, until, declared_at, by_person)
    values (${id}, ${study.code}, ${study.partner}, ${study.purpose}, ${study.purposeEnglish}, ${[...new Set(study.metrics)]}::text[],
      ${study.level}, date_trunc('month', ${first}::date)::date, ${study.until}, ${at}, ${by})`)

/** Ends a study: its numbers go, and each yes that it was given. */
export const closeStudy = async (db: Db, id: string, at: string): Promise<void> => {
  await db.run(sql`update sensors.study set ended_at = ${at} where id = ${id}`)
  await db.run(sql`delete from sensors.consent k where k.study = ${id}`)
  await db.run(
    sql`update sensors.study_sum s set homes = 0, total = 0, withdrawn_at = ${at} where s.study = ${id}`,
  )
}

/** Lets go of the numbers of sums that hold a home, of one study or of all; that they were shown stays, so that none is made without it. */
export const withdrawSums = (
  db: Db,
  { household, unit, study, at }: { household: string; unit?: string; study?: string; at: string },
): Promise<number> =>
  db.run(sql`
    update sensors.study_sum s set homes = 0, total = 0, withdrawn_at = ${at} from sensors.study_member m, people.lease l
    where s.withdrawn_at is null and m.sum = s.id and l.id = m.lease and l.household = ${household}
      and (${unit ?? null}::uuid is null or l.unit = ${unit ?? null}) and (${study ?? null}::uuid is null or s.study = ${study ?? null})`)

/** Lets go of sums a year after their study, of each yes once it is over, and of whose homes they hold after two months: of a month sums are made in the next. */
export const forgetStudies = async (db: Db, now: string): Promise<number> => {
  await db.run(sql`
    delete from sensors.consent k using sensors.study s where s.id = k.study and (s.ended_at is not null or s.until < ${now}::date)`)
  await db.run(sql`
    delete from sensors.study_member m using sensors.study_sum s where s.id = m.sum and s.month < ${now}::date - interval '3 months'`)
  return db.run(sql`
    delete from sensors.study_sum u using sensors.study s where s.id = u.study and s.until < ${now}::date - interval '1 year'`)
}
