import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { eve } from '../core/tells.ts'
import { tellIt } from './landlord-words.ts'

/**
 * The day before a visit, who asked for it is reminded by mail. Once an appointment and person: the letter's id derives
 * from them, so that the hours at which this runs, and its retries, make one. What was fixed within half a day was just
 * told. Each is read again as it stands before it is written.
 */
export const remindAll = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<{ id: string; order: string; request: string }>(sql`
    select a.id, a.work_order as "order", a.request from contractors.visit a
    where a.state = 'fixed' and a.starts > ${now}::timestamptz and a.starts < ${now}::timestamptz + interval '2 days'
      and (a.starts at time zone 'Europe/Paris')::date = (${now}::timestamptz at time zone 'Europe/Paris')::date + 1
      and a.at < ${now}::timestamptz - interval '12 hours'
    order by a.starts, a.id`)
  for (const { id, order, request } of found) {
    const mark = derivedId(eve, id)
    await tellIt(
      kernel,
      {
        id: mark,
        type: eve,
        subject: request,
        command: mark,
        role: 'system',
        at: now,
        data: { order, appointment: id },
        audience: 'everyone',
      },
      now,
    )
  }
}
