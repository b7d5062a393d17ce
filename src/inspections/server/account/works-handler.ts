import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { orderWorks, type WorksNow } from '../../core/account/order-works.ts'
import type { WorksOrder } from '../../core/account/works-shapes.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { signedVisit, visitPlace, worksNow } from './read-works.ts'

/** How what was found at an inspection is ordered. */
export const worksHandler: Record<string, Handler> = {
  'inspection.orderWorks': handler<WorksNow | undefined, Commands['inspection.orderWorks']>({
    data: commands['inspection.orderWorks'],
    gather: async (db, { id, subject, data: { works } }) => {
      const visit = await signedVisit(db, subject)
      return visit && worksNow(db, { ...visit, place: visitPlace(visit) }, { command: id, works })
    },
    decide: orderWorks,
    save: async (db, _, now, { subject, data: { works } }, { at }) => {
      if (now) await saveWorks(db, works, { now, inspection: subject, settlement: null, at })
    },
  }),
}

/** Keeps which difference went to which contract, under which request. */
export const saveWorks = async (
  db: Db,
  works: readonly WorksOrder[],
  {
    now: { requests },
    inspection,
    settlement,
    at,
  }: { now: WorksNow; inspection: string; settlement: string | null; at: string },
): Promise<void> => {
  const rows = works.flatMap(({ contract, lines }, n) =>
    lines.map(({ flaw, item, parts }) => ({ request: requests[n], contract, flaw, item, parts })),
  )
  await db.run(sql`
    insert into inspections.ordered_flaw (request, flaw, inspection, settlement, contract, price_line, quantity, ordered_at)
    select r.request, r.flaw, ${inspection}, ${settlement}::uuid, r.contract, r.item, r.parts, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (request uuid, flaw uuid, contract uuid, item uuid, parts bigint)`)
}
