import type { FactRecord, JournalFact } from '../../../kernel/server/slice.ts'
import { json, sql } from '../../../kernel/server/sql.ts'
import { outcomeOfClosure } from '../../core/telling/leak-outcome.ts'
import { sameWater } from './followed-alarms.ts'

type EndingFact = 'request.closed' | 'request.confirmed' | 'request.declined'

/** The end of a request says what came of its alarm, where that is certain and nobody has said it. */
export const hearClosures: FactRecord = {
  after: ['request.closed', 'request.confirmed', 'request.declined'],
  write: async (db, facts) => {
    const told = (facts as readonly JournalFact<EndingFact>[]).flatMap(
      ({ subject, data: { reason }, at }) => {
        const outcome = (outcomeOfClosure as Readonly<Record<string, string | undefined>>)[reason]
        return outcome ? [{ request: subject, outcome, at }] : []
      },
    )
    if (told.length)
      await db.run(sql`
        update sensors.alarm s set outcome = g.outcome, outcome_at = g.at
        from sensors.alarm a join jsonb_to_recordset(${json(told)}::jsonb) g (request uuid, outcome text, at timestamptz) on g.request = a.request
        where s.outcome is null and (s.id = a.id or (${sameWater} and s.request is null))`)
  },
}
