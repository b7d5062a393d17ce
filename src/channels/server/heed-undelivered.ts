import type { Task } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { bounceDays, bouncesToDie, textsToDie, weighBounce, weighText } from '../core/way-weight.ts'
import { healWay, markWay } from './way-store.ts'

/** Something that we sent: to whom, and where. `why`: a status of RFC 3463, or what a text message met. */
export type UndeliveredNotice = {
  id: string
  person: string | null
  address: string
  via: string
  why: string
}

/**
 * What a failure makes of the address of a person or a firm: dead at once, or after so many of them. `at`: ISO. True where it is dead.
 * Run again, nothing of it happens twice.
 */
export const weighFailure = async (db: Db, notice: UndeliveredNotice, at: string): Promise<boolean> => {
  const { person, address, via, why } = notice
  const kind = via === 'sms' ? 'sms' : 'mail'
  const weight = kind === 'sms' ? weighText(why) : weighBounce(why)
  const isDead =
    weight === 'dead' ||
    (weight === 'thrice' && (await countReturned(db, notice, at)) >= bouncesToDie - 1) ||
    (weight === 'twice' && (await countFailedTexts(db, address)) >= textsToDie)
  if (isDead && person) await markWay(db, person, { kind, address, state: 'dead', since: at, why })
  return isDead
}

// Bounces are messages that came; what our own mail server refused is known of the mail alone.
const countReturned = async (db: Db, { id, address }: UndeliveredNotice, at: string): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*)::int as n from (
        select m.about as mail from channels.message m
        where m.about is not null and m.about <> ${id} and m.recipient = ${address} and (m.status = '5.2.2' or m.status like '4.%')
          and m.received_at > ${at}::timestamptz - make_interval(days => ${bounceDays})
        union
        select k.id from notices.known_mail k
        where k.id <> ${id} and lower(k.to_address) = ${address} and k.failure = '5.2.2' and k.failed_at > ${at}::timestamptz - make_interval(days => ${bounceDays})) told`)
  )?.n ?? 0

const countFailedTexts = async (db: Db, number: string): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*)::int as n from notices.known_mail k
      where k.via = 'sms' and k.to_address = ${number} and k.failed_at is not null
        and k.failed_at > coalesce((select max(d.delivered_at) from notices.known_mail d where d.via = 'sms' and d.to_address = ${number}), '-infinity')`)
  )?.n ?? 0

const noticeOf = (
  db: Db,
  id: string,
): Promise<{ person: string | null; address: string; via: string } | undefined> =>
  db.row(sql`
    select k.to_person as person, lower(k.to_address) as address, k.via from notices.known_mail k
    where k.id = ${id} and k.to_address <> ''`)

/** A job of what sends: something did not arrive, and why. */
export const heedUndelivered: Task = async ({ mail, failure, at }, { database: { owner } }) => {
  const notice = await noticeOf(owner, String(mail))
  if (notice) await weighFailure(owner, { ...notice, id: String(mail), why: String(failure) }, String(at))
}

/** A job of what sends: a text arrived at a number of which that was not expected any more. */
export const heedDelivered: Task = async ({ mail, at }, { database: { owner } }) => {
  const notice = await noticeOf(owner, String(mail))
  if (notice?.person)
    await healWay(
      owner,
      [{ id: notice.person }],
      { kind: 'sms', address: notice.address, why: 'delivered' },
      String(at),
    )
}
