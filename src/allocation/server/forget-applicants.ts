import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import { keepingDelays } from '../core/keeping-delays.ts'

const monthsOf = (kind: keyof typeof keepingDelays): RawBuilder<unknown> =>
  sql`make_interval(months => ${keepingDelays[kind].months})`

const noPerson = sql`
  name = '', unique_number = null, number_on = null, email = '', phone = '', address = '', ceiling = null, papers = '{}', priorities = '{}',
  score = null, mean_wait = null, place = null, by_person = null`

/** One who asked it is nobody any more: what was decided stays, of no name. */
export const emptyApplicant = async (db: Db, id: string, at: string): Promise<void> => {
  await db.run(sql`update allocation.applicant set ${noPerson}, forgotten_at = ${at} where id = ${id}`)
  await db.run(sql`update allocation.candidate set paper = null, reasons = null where applicant = ${id}`)
  await db.run(
    sql`update allocation.radiation set unique_number = null where applicant = ${id} and told_on is not null`,
  )
}

/**
 * Applications of which nothing moved for as long as they are kept: each is of nobody from then on, with the reasons of its decisions. Those
 * that stand before a commission stay, and those whose number is still to be struck off.
 */
export const forgetApplicants = async (db: Db, now: string): Promise<void> => {
  const old = await db.rows<{ id: string }>(sql`
    select a.id from allocation.applicant a
    where a.forgotten_at is null and a.moved_at < ${now}::timestamptz - ${monthsOf('applicant')}
      and not exists (select 1 from allocation.candidate c join allocation.proposal p on p.id = c.proposal
        where c.applicant = a.id and p.ended_at is null)
      and not exists (select 1 from allocation.radiation r where r.applicant = a.id and r.told_on is null)
    order by a.moved_at limit 5000`)
  for (const { id } of old) await emptyApplicant(db, id, now)
}

/** Who sat in a commission: that somebody voted stays. */
export const forgetSeats = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    update allocation.seat s set name = '' from allocation.commission c
    where c.id = s.commission and s.name <> '' and c.held_on < ${now}::date - ${monthsOf('seat')}`)

/** A number that was told to be struck off is nobody’s here. */
export const forgetNumbers = (db: Db, now: string): Promise<number> =>
  db.run(sql`
    update allocation.radiation set unique_number = null
    where unique_number is not null and told_on < ${now}::date - ${monthsOf('radiation')}`)
