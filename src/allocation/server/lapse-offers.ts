import { houseActor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel, Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'

type DueAct = { unit: string; type: 'offer.lapse' | 'paper.miss'; about: string }

/**
 * Each morning: offers whose last day is over without an answer are refusals, papers that did not come by their day are missed, and whoever
 * is next is offered the dwelling. Run twice in a day, each is done once; what was refused is tried again the
 * day after.
 */
export const lapseDue = async (
  { database, send }: Pick<Kernel, 'database' | 'send'>,
  now: string,
): Promise<number> => {
  const today = dayOf(now)
  // The dwelling is no more to be let: what was proposed for it is over.
  await database.owner.run(sql`
    update allocation.proposal p set ended_at = ${now}, ended_by = 'dropped'
    where p.ended_at is null and not exists (select 1 from lettings.open_void v where v.id = p.void)`)
  const due = await database.owner.rows<DueAct>(sql`
    select p.unit, 'offer.lapse' as type, o.id as about
    from allocation.offer o join allocation.proposal p on p.id = o.proposal
    where o.answer is null and o.last_day < ${today}::date and p.ended_at is null
    union all
    select p.unit, 'paper.miss', c.applicant
    from allocation.candidate c join allocation.proposal p on p.id = c.proposal
    where c.decision = 'c' and c.paper_on is null and c.paper_by < ${today}::date and c.withdrawn_on is null and p.ended_at is null
    limit 500`)
  for (const { unit, type, about } of due) {
    const data = type === 'offer.lapse' ? { offer: about } : { applicant: about }
    await send(
      houseActor(derivedId('allocation', 'lapse')),
      { id: derivedId('allocation', type, about, today), type, subject: unit, data, at: now },
      now,
    )
  }
  return due.length
}

export const lapseTasks: Record<string, Task> = {
  'allocation.lapse': async (_, kernel) => void (await lapseDue(kernel, new Date().toISOString())),
}
export const lapseCron: Record<string, string> = { 'allocation.lapse': '10 5 * * *' }
