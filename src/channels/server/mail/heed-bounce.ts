import { secretOf } from '../../../kernel/server/keyed-marks.ts'
import { isMarkOfBounce } from '../../../kernel/server/reply-address.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { bounceDays, bouncesToDie, weighBounce } from '../../core/mail/bounce-weight.ts'
import type { MachineMessage } from '../../core/message-shape.ts'
import type { Ending } from '../message-store.ts'
import { markWay } from '../way-store.ts'

type ReturnedMail = { id: string; person: string | null; address: string; isHers: boolean }

/**
 * What a bounce makes of the mailbox that a mail of ours did not reach: dead at once, or after three in seven days; then the news of that
 * mail leaves by another way. Run again, nothing of it happens twice. The mailbox is that to which we wrote, whatever the report names.
 */
export const heedBounce = async (
  db: Db,
  message: string,
  read: MachineMessage,
  at: string,
): Promise<Pick<Ending, 'person' | 'bounce'>> => {
  const mail = read.machine === 'bounce' ? await returnedMail(db, read) : undefined
  if (!mail) return {}
  const weight = weighBounce(read.status)
  const isDead =
    weight === 'dead' ||
    (weight === 'thrice' && (await countBounces(db, mail.address, message, at)) >= bouncesToDie - 1)
  if (isDead && mail.person) {
    const way = { kind: 'mail', address: mail.address, state: 'dead', since: at, why: read.status! } as const
    await markWay(db, mail.person, way)
    await askAgain(db, mail.id)
  }
  return {
    ...(mail.person && mail.isHers ? { person: mail.person } : {}),
    bounce: { about: mail.id, recipient: mail.address, status: read.status ?? null },
  }
}

/** Of our mails, by the mark on its envelope, else by the name that the report gives it. */
const returnedMail = async (
  db: Db,
  { cameBack, about }: MachineMessage,
): Promise<ReturnedMail | undefined> => {
  const marked = cameBack && isMarkOfBounce(await secretOf(db), cameBack) ? cameBack.mail : undefined
  const id = marked ?? /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(about ?? '')?.[1]
  return id
    ? db.row<ReturnedMail>(sql`
        select m.id, m.to_person as person, lower(m.to_address) as address, p.id is not null as "isHers"
        from notices.known_mail m left join people.reachable p on p.id = m.to_person
        where m.id = ${id} and m.to_address <> ''`)
    : undefined
}

const countBounces = async (db: Db, address: string, but: string, at: string): Promise<number> =>
  (
    await db.row<{ n: number }>(sql`
      select count(*)::int as n from channels.message m
      where m.about is not null and m.recipient = ${address} and m.id <> ${but} and (m.status = '5.2.2' or m.status like '4.%')
        and m.received_at > ${at}::timestamptz - make_interval(days => ${bounceDays})`)
  )?.n ?? 0

const askAgain = (db: Db, mail: string): Promise<number> =>
  db.run(sql`
    select graphile_worker.add_job('notices.again', payload => ${JSON.stringify({ mail })}::json, max_attempts => 8,
      job_key => ${`again:${mail}`}::text)`)
