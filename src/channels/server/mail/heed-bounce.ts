import { secretOf } from '../../../kernel/server/keyed-marks.ts'
import { isMarkOfBounce } from '../../../kernel/server/reply-address.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { MachineMessage } from '../../core/message-shape.ts'
import { weighFailure } from '../heed-undelivered.ts'
import type { Ending } from '../message-store.ts'

type ReturnedMail = { id: string; person: string | null; address: string; via: string; isHers: boolean }

/**
 * What a bounce makes of the mailbox that a mail of ours did not reach: dead at once, or after three in seven days; and the news of that
 * mail leaves by another way. A report that a server still tries says nothing yet. Run again, nothing of it happens twice. The mailbox is
 * that to which we wrote, whatever the report names.
 */
export const heedBounce = async (
  db: Db,
  read: MachineMessage,
  at: string,
): Promise<Pick<Ending, 'person' | 'bounce'>> => {
  const mail = read.machine === 'bounce' ? await returnedMail(db, read) : undefined
  if (!mail) return {}
  const { status, delayed } = read
  if (status && !delayed) {
    await weighFailure(db, { ...mail, why: status }, at)
    if (mail.person && /^[45]\./.test(status)) await askAgain(db, mail.id, status)
  }
  return {
    ...(mail.person && mail.isHers ? { person: mail.person } : {}),
    bounce: { about: mail.id, recipient: mail.address, status: delayed ? null : (status ?? null) },
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
        select m.id, m.to_person as person, lower(m.to_address) as address, m.via, p.id is not null as "isHers"
        from notices.known_mail m left join people.reachable p on p.id = m.to_person
        where m.id = ${id} and m.to_address <> '' and m.via <> 'sms'`)
    : undefined
}

const askAgain = (db: Db, mail: string, returned: string): Promise<number> =>
  db.run(sql`
    select graphile_worker.add_job('notices.again', payload => ${JSON.stringify({ mail, returned })}::json, max_attempts => 8,
      job_key => ${`again:${mail}`}::text)`)
