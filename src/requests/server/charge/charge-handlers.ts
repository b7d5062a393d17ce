import { dayOf } from '../../../kernel/core/dates.ts'
import { holdMatters } from '../../../kernel/server/locks.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Colleague, endCharges, giveCharge } from '../../core/charge/charge-rules.ts'
import { commands, type Commands } from '../../core/request-commands.ts'
import type { Matter } from '../../core/request-matter.ts'
import { matterOf, mattersOf } from '../read-matter.ts'
import { saveMoves } from '../store.ts'
import { chargesOf, colleagueOf } from './charge-store.ts'

type Giving = { m: Matter | undefined; colleague: Colleague | undefined }

/** What changes who sees to a request, where more than that request must be known. */
export const chargeHandlers: Record<string, Handler> = {
  'request.giveCharge': handler<Giving, Commands['request.giveCharge']>({
    data: commands['request.giveCharge'],
    gather: async (db, { subject, data }, { now }) => ({
      m: await matterOf(db, subject),
      colleague: await colleagueOf(db, data.to, dayOf(now)),
    }),
    decide: ({ m, colleague }, command, context) => giveCharge(colleague)(m, command, context),
    save: async (db, facts, { m }, _, context) => {
      if (m && facts.length) await saveMoves(db, m, facts, context)
    },
  }),
  'charge.end': handler<Matter[], Commands['charge.end']>({
    data: commands['charge.end'],
    // Each request of the colleague is held before it is read: whoever takes it at this moment has it.
    gather: async (db, { subject }) => {
      const ids = await chargesOf(db, subject)
      await holdMatters(db, ids)
      return mattersOf(db, ids)
    },
    decide: endCharges,
    save: async (db, facts, matters, _, context) => {
      for (const m of matters) {
        const its = facts.filter(({ subject }) => subject === m.id)
        if (its.length) await saveMoves(db, m, its, context)
      }
    },
  }),
}
