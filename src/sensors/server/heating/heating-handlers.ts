import { can, mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Answer, answer, type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands, queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { type SeasonPlace, setSeason, setSetpoint } from '../../core/heating/decide-heating.ts'
import type { StandingDevice } from '../../core/pair-device.ts'
import { seasonOn } from '../../core/rules/heating-season.ts'
import { standingDevice } from '../paired-devices.ts'
import { mendWatched } from '../watched-alarms.ts'
import { deviceLineOf, isInHome, lineOfDevice } from '../device-lines.ts'
import { heatedDevices, saveSeason, saveSetpoint, seasonsOf } from './heating-store.ts'

/** How heating is told: what was judged by it is judged again in the same breath. */
export const heatingHandlers: Record<string, Handler> = {
  'heatingSeason.set': handler<SeasonPlace, Commands['heatingSeason.set'], 'heatingSeason.set'>({
    data: commands['heatingSeason.set'],
    // Days have no reader: alarms are made of them here. The rule asks who she is.
    beyond: true,
    gather: async (db, { data }) => ({
      building: await siteOf(db, 'building' in data ? data.building : null),
    }),
    decide: setSeason,
    save: async (db, [fact], _, { subject }, { actor, at }) => {
      if (!fact) return
      await saveSeason(db, { id: subject, ...fact.data, by: actor.id, at })
      const heated = await heatedDevices(db, fact.data.building)
      await mendWatched(
        db,
        heated.map((one) => ({ ...one, isCalm: false })),
      )
    },
  }),
  'setpoint.set': handler<{ device: StandingDevice | undefined }, Commands['setpoint.set'], 'setpoint.set'>({
    data: commands['setpoint.set'],
    beyond: true,
    gather: async (db, { subject }) => ({ device: await standingDevice(db, subject) }),
    decide: setSetpoint,
    save: async (db, _, __, { subject, data }, { actor, at }) => {
      await saveSetpoint(db, { device: subject, ...data, by: actor.id, at })
      await mendWatched(db, [{ line: await lineOfDevice(db, subject), kind: 'boiler', isCalm: false }])
    },
  }),
}

const siteOf = (db: Db, building: string | null) =>
  building
    ? db.row<{ id: string; agency: string }>(
        sql`select b.id, b.agency from estate.site b where b.id = ${building}`,
      )
    : Promise.resolve(undefined)

/** What is in force of heating. */
export const heatingAnswers: Record<string, Answer> = {
  'heating.rules': answer({
    ...asked['heating.rules'],
    answer: async ({ db, actor, now }, { building }) => {
      if (!mayAnywhere(grants, 'read', actor)) return refuse('not_yours')
      const site = await siteOf(db, building)
      if (building && !site) return refuse('unknown_place')
      const place = site ? { agency: site.agency, building: site.id } : {}
      return {
        season: seasonOn(await seasonsOf(db, building), building, dayOf(now)),
        boilers: building ? await boilersOf(db, building, dayOf(now)) : [],
        can: { set: can(grants, 'setHeating', actor, place) },
      }
    },
  }),
}

// A boiler is set to what it was told of any of the probes that stood at it, one after the other; of one day, to what the last of them was told.
const boilersOf = (db: Db, building: string, today: string) =>
  db.rows(sql`
    select p.id, e.name as thing,
      (select jsonb_build_object('celsius', s.value / 100.0, 'since', s.since) from sensors.setpoint s join sensors.device d on d.id = s.device
       where ${deviceLineOf} = p.line and s.since <= ${today}::date order by s.since desc, d.since desc limit 1) as setpoint
    from (select d.id, ${deviceLineOf} as line, d.asset from sensors.device d
      where d.building = ${building} and d.kind = 'boilerProbe' and d.until is null and not ${isInHome}) p
    left join estate.equipment e on e.id = p.asset order by e.name, p.id`)
