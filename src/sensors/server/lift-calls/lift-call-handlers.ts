import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import {
  askLiftCall,
  endLiftCall,
  type HomeWithLift,
  type LiftBreakdown,
  noteLiftCall,
} from '../../core/lift-calls/decide-lift-calls.ts'
import { liftNatures } from '../../core/lift-calls/lift-call-codes.ts'
import { homeWithLift } from './home-with-lift.ts'
import { liftPhase } from './lift-phase.ts'

/** How a home asks to be called, and who called it. What waits for a call no wall of a tenant shows: both look further than she may. */
export const liftCallHandlers: Record<string, Handler> = {
  'liftCall.ask': handler<HomeWithLift, Commands['liftCall.ask'], 'liftCall.asked'>({
    data: commands['liftCall.ask'],
    beyond: true,
    gather: (db, { subject }, { actor, now }) => homeWithLift(db, subject, { asker: actor.id, now }),
    decide: askLiftCall,
    save: async (db, [fact], { home, person }, _, { actor, at }) => {
      if (fact && home && person)
        await db.run(sql`
          insert into sensors.lift_call (household, person, building, agency, since, by_person)
          values (${home.household}, ${person}, ${home.building}, ${home.agency}, ${at}, ${actor.id})
          on conflict (household) do nothing`)
    },
  }),
  'liftCall.end': handler<HomeWithLift, Commands['liftCall.end'], 'liftCall.ended'>({
    data: commands['liftCall.end'],
    beyond: true,
    gather: (db, { subject }, { actor, now }) => homeWithLift(db, subject, { asker: actor.id, now }),
    decide: endLiftCall,
    save: async (db, [fact], _, { subject }) => {
      if (!fact) return
      await db.run(sql`delete from sensors.lift_told t where t.household = ${subject}`)
      await db.run(sql`delete from sensors.lift_call c where c.household = ${subject}`)
    },
  }),
  'liftCall.note': handler<LiftBreakdown | undefined, Commands['liftCall.note'], 'liftCall.noted'>({
    data: commands['liftCall.note'],
    gather: (db, { subject, data: { household } }) => breakdownOf(db, subject, household),
    decide: noteLiftCall,
    save: async (db, [fact], _, { subject, data: { household, came } }, { actor, at }) => {
      if (fact)
        await db.run(sql`
          insert into sensors.lift_told (request, household, phase, came, at, by_person)
          values (${subject}, ${household}, ${fact.data.phase}, ${came}, ${at}, ${actor.id})
          on conflict (request, household, phase) do update set came = excluded.came, at = excluded.at, by_person = excluded.by_person`)
    },
  }),
}

const breakdownOf = (db: Db, request: string, household: string): Promise<LiftBreakdown | undefined> =>
  db.row(sql`
    select m.building, m.agency, ${liftPhase} as phase,
      exists (select from sensors.lift_call c where c.household = ${household} and c.building = m.building) as "isWaiting"
    from requests.matter m where m.id = ${request} and m.nature = any (${[...liftNatures]}::text[])`)
