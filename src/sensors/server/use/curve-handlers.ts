import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { allowCurve, type CurveHome, endCurve } from '../../core/use/decide-curve.ts'
import { usedMetrics } from '../../core/use/home-use.ts'
import { allStudies, isOver } from '../studies/study-store.ts'
import { consentsOf, endConsent, saveConsent } from './consents.ts'
import { homeOfUnit } from './own-home.ts'

/** How a tenant lets her hours be kept, and takes it back. What is kept of a home no wall shows: so both look further than she may. */
export const curveHandlers: Record<string, Handler> = {
  'curve.allow': handler<CurveHome, Commands['curve.allow'], 'curve.allowed'>({
    data: commands['curve.allow'],
    beyond: true,
    gather: (db, { subject, data }, { now }) => curveHome(db, subject, { study: data.study, now }),
    decide: allowCurve,
    save: async (db, _, { home }, { id, subject, data: { purpose, study } }, { actor, at }) => {
      if (home)
        await saveConsent(db, {
          id,
          household: home.household,
          unit: subject,
          purpose,
          study: purpose === 'study' ? study : undefined,
          person: actor.id,
          at,
        })
    },
  }),
  'curve.end': handler<CurveHome, Commands['curve.end'], 'curve.ended'>({
    data: commands['curve.end'],
    beyond: true,
    gather: (db, { subject, data }, { now }) => curveHome(db, subject, { study: data.study, now }),
    decide: endCurve,
    save: async (db, _, { home }, { subject, data: { purpose, study } }, { now }) => {
      if (home) await endConsent(db, { household: home.household, unit: subject, purpose, study, at: now })
    },
  }),
}

const curveHome = async (
  db: Db,
  unit: string,
  { study: id, now }: { study: string | undefined; now: string },
): Promise<CurveHome> => {
  const [study] = id ? await allStudies(db, [id]) : []
  const home = await homeOfUnit(db, unit, now)
  const meter = await db.row(sql`
    select 1 from sensors.device d join sensors.channel c on c.device = d.id and c.metric = any (${[...usedMetrics]}::text[])
    where d.unit = ${unit} and d.until is null limit 1`)
  const allowed = home ? await consentsOf(db, { household: home.household, unit }) : []
  return {
    home,
    isMetered: meter !== undefined,
    allowed,
    study: study && { isOver: isOver(study, localDate(officeCalendar, now)) },
  }
}
