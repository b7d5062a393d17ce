import { dayOf } from '../../../kernel/core/dates.ts'
import type { Handler } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { endAbsence, planAbsence } from '../../core/absence/decide-absence.ts'
import { setTurn } from '../../core/absence/decide-turn.ts'
import { commands } from '../../core/contract.ts'
import { only } from '../commands/only-who-may.ts'
import { plannedColleague, saveAbsence, saveReturn, saveTurn, turnOf } from './absence-store.ts'

export const absence: Record<string, Handler> = {
  'absence.plan': only('absence', {
    data: commands['absence.plan'],
    // A stand-in who goes away at this moment is seen.
    holds: ({ standIn }) => [standIn],
    gather: async (db, { subject, data }, { now }) => ({
      away: await plannedColleague(db, subject, now),
      standIn: await plannedColleague(db, data.standIn, now),
    }),
    decide: planAbsence,
    save: async (db, facts, { away }, { data }, { actor, at }) => {
      if (away && facts.length) await saveAbsence(db, away, data, { id: actor.id, at })
    },
  }),
  'absence.end': only('absence', {
    data: commands['absence.end'],
    gather: (db, { subject }, { now }) => plannedColleague(db, subject, now),
    decide: endAbsence,
    save: async (db, facts, _, { data }, { now }) => {
      if (facts.length) await saveReturn(db, data.absence, dayOf(now))
    },
  }),
  'turn.set': only('turn', {
    data: commands['turn.set'],
    gather: async (db, { data }, { now }) => ({
      isAgency:
        (await db.row(sql`select a.id from estate.office a where a.id = ${data.agency}`)) !== undefined,
      person: data.person ? await plannedColleague(db, data.person, now) : undefined,
      was: await turnOf(db, data),
    }),
    decide: setTurn,
    save: async (db, facts, _, { data }, { actor, at }) => {
      if (facts.length) await saveTurn(db, data, { id: actor.id, at })
    },
  }),
}
