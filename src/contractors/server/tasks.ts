import { houseActor } from '../../kernel/core/access.ts'
import { derivedId } from '../../kernel/server/ids.ts'
import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { graceMinutes } from '../core/order.ts'

const house = houseActor(derivedId('loge', 'appointments'))

/**
 * Appointments that passed without a word: said by an act of the house rather than derived when somebody reads, for the
 * ball changes hands, the firm is written to, and the journal must tell how often it happens. Once each: the id of the
 * act derives from the appointment, and a request that no longer stands at its appointment is not looked at.
 */
export const lapseAll = async (kernel: Kernel, now: string): Promise<void> => {
  const found = await kernel.database.owner.rows<Passed>(sql`
    select a.id, a.work_order as "order", a.request, a.ends
    from contractors.appointment a
    join contractors.work_order o on o.id = a.work_order and o.status = 'planned'
    join requests.request r on r.id = a.request and r.status = 'planned'
    where a.state = 'fixed' and a.ends <= ${now}::timestamptz - make_interval(mins => ${graceMinutes})
    order by a.ends limit 2000`)
  for (const { id, order, request, ends } of found)
    await kernel.send(
      house,
      {
        id: derivedId(id, 'lapse', ends),
        type: 'order.lapse',
        subject: request,
        data: { order, appointment: id },
        at: now,
      },
      now,
    )
}

type Passed = { id: string; order: string; request: string; ends: string }

export const tasks: Record<string, Task> = {
  'contractors.lapse': (_, kernel) => lapseAll(kernel, new Date().toISOString()),
}
