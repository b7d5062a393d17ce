import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { msOf } from '../../../kernel/core/zone.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { layoutOf } from './reader-layouts.ts'
import { weighRows } from './weigh-rows.ts'

/** What a person asks before she hands over a meter reader’s file. */
export const readerAnswers: Record<string, Answer> = {
  'reader.weigh': answer({
    ...asked['reader.weigh'],
    // Readings have no policy: told is whether one is there, of meters within her reach.
    beyond: true,
    answer: async ({ db, actor, now, settings }, { rows }) => {
      if (!mayAnywhere(grants, 'keepReadings', actor)) return refuse('not_yours')
      const seconds = Math.floor(msOf(now) / 1000)
      const lateDays = settings.sensorsLateDays
      const weighed = await weighRows(db, rows, { actor, now: seconds, lateDays })
      return { fates: weighed.map(({ fate }) => fate), lateDays }
    },
  }),
  'reader.layout': answer({
    ...asked['reader.layout'],
    answer: async ({ db, actor }, { heads }) =>
      mayAnywhere(grants, 'keepReadings', actor)
        ? { layout: (await layoutOf(db, heads)) ?? null }
        : refuse('not_yours'),
  }),
}
