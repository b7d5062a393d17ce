import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { type Answer, answer, type Handler, handler } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands, queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import {
  acceptBound,
  type AcceptingBound,
  type StandingBound,
  undoBound,
} from '../../core/threshold/accept-bound.ts'
import { enoughOutcomes } from '../../core/threshold/propose-bound.ts'
import { endThreshold, outcomeCounts, proposalsNow, saveThreshold, standingBound } from './threshold-store.ts'

/** How bounds are accepted and taken back. */
export const thresholdHandlers: Record<string, Handler> = {
  'threshold.accept': handler<AcceptingBound, Commands['threshold.accept'], 'threshold.accepted'>({
    data: commands['threshold.accept'],
    // Days have no reader: they are judged again here, and counts alone come of it.
    beyond: true,
    gather: async (db, { subject, data: { kind, dial } }, { now }) => ({
      isTaken: (await standingBound(db, subject)) !== undefined,
      proposal: (await proposalsNow(db, dayOf(now))).find((one) => one.kind === kind && one.dial === dial),
    }),
    decide: acceptBound,
    save: async (db, _, { proposal }, { subject, data }, { actor, at, now }) => {
      if (proposal) await saveThreshold(db, subject, data, proposal, { day: dayOf(now), at, by: actor.id })
    },
  }),
  'threshold.undo': handler<StandingBound | undefined, Commands['threshold.undo'], 'threshold.undone'>({
    data: commands['threshold.undo'],
    // The row is held while it is written, which no reach may: the rule asks who she is.
    beyond: true,
    gather: (db, { subject }) => standingBound(db, subject),
    decide: undoBound,
    save: (db, _, __, { subject }, { now }) => endThreshold(db, subject, dayOf(now)),
  }),
}

/** What may be asked of them. */
export const thresholdAnswers: Record<string, Answer> = {
  // As the owner: days have no reader, and counts alone leave the house.
  'threshold.list': answer({
    ...asked['threshold.list'],
    beyond: true,
    answer: async ({ db, actor, now }) => {
      if (!mayAnywhere(grants, 'tuneThresholds', actor)) return refuse('not_yours')
      const proposals = await proposalsNow(db, dayOf(now))
      const accepted = await db.rows(sql`
        select t.id, t.kind, t.dial, t.bound, t.value::float8 as value, t.since::text, t.until::text, t.silenced, t.of_false as "ofFalse",
          t.lost, t.of_true as "ofTrue" from sensors.threshold t order by t.at desc limit 50`)
      const kinds = (await outcomeCounts(db)).map((counts) => ({
        ...counts,
        enough: enoughOutcomes,
        proposals: proposals.filter(({ kind }) => kind === counts.kind).map(({ kind: _, ...rest }) => rest),
      }))
      return { kinds, accepted }
    },
  }),
}
