import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { mentionWaits } from '../core/tells.ts'
import { tellIt } from './landlord-words.ts'

/** For so many hours a note waits in the list of whom it names; after so many it is told no more. */
const [waitHours, lateHours] = [2, 48]

/**
 * Who was named in a note and does not look is written to, once a note and a person: the letter's id derives from them. It says who
 * wrote and about which request, and none of the words.
 */
export const remindOfMentions = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<{
    message: string
    person: string
    request: string
    by: string
  }>(sql`
    select m.message, m.person, m.request, m.by_person as by from requests.unread_mention m
    where m.at < ${now}::timestamptz - ${waitHours} * interval '1 hour' and m.at > ${now}::timestamptz - ${lateHours} * interval '1 hour'
    order by m.at, m.message, m.person limit 500`)
  for (const { message, person, request, by } of found) {
    const mark = derivedId(mentionWaits, message, person)
    await tellIt(
      kernel,
      {
        id: mark,
        type: mentionWaits,
        subject: request,
        command: mark,
        role: 'system',
        at: now,
        data: { person, by },
        audience: 'staff',
      },
      now,
    )
  }
}
