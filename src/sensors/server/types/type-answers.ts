import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { type Answer, answer } from '../../../kernel/server/slice.ts'
import { isTooBusy, makeTurns } from '../../../kernel/server/work-limiter.ts'
import { queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { tryType } from './try-type.ts'
import { typesTold } from './type-store.ts'

/** Decoders that are tried at a time, and who may wait. */
const inTurn = makeTurns(1, 8)

/** What devices of each profile say, and what a description would read of a message. */
export const typeAnswers: Record<string, Answer> = {
  'deviceType.list': answer({
    ...asked['deviceType.list'],
    answer: async ({ db, actor }) =>
      mayAnywhere(grants, 'describeDevices', actor) ? { rows: await typesTold(db) } : refuse('not_yours'),
  }),
  'deviceType.try': answer({
    ...asked['deviceType.try'],
    answer: async ({ actor, now }, input) => {
      if (!mayAnywhere(grants, 'describeDevices', actor)) return refuse('not_yours')
      try {
        return await inTurn(() => tryType(input, now))
      } catch (bug) {
        if (isTooBusy(bug)) return refuse('too_busy')
        throw bug
      }
    },
  }),
}
