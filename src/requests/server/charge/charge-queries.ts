import { dayOf } from '../../../kernel/core/dates.ts'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { queries } from '../../core/contract.ts'
import { mayHaveCharge } from '../../core/charge/charge-rules.ts'
import { grants } from '../../core/grants.ts'
import { matterOf } from '../read-matter.ts'
import { colleaguesAt } from './charge-store.ts'

/** To whom somebody of the agency may give a request. */
export const colleagues = answer<{ request: string }>({
  ...queries['charge.colleagues'],
  answer: async ({ db, actor, now }, { request }) => {
    if (!mayAnywhere(grants, 'giveCharge', actor)) return refuse('not_yours')
    const m = await matterOf(db, request)
    if (!m) return refuse('not_found')
    const found = await colleaguesAt(db, m.agency, dayOf(now))
    return {
      colleagues: found
        .filter((one) => one.id !== actor.id && !one.away && mayHaveCharge(one, m.agency))
        .map(({ id, name }) => ({ id, name })),
    }
  },
})
