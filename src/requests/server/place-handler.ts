import { refuse } from '../../kernel/core/command.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { handler } from '../../kernel/server/slice.ts'
import { commands, type Commands } from '../core/request-commands.ts'
import { isSettledElsewhere, type UnplacedFiling, withPlacement } from '../core/decide/place-request.ts'
import { grants } from '../core/grants.ts'
import { decideFiling, filingOf, saveFiling } from './file-handler.ts'
import { dropNoted, notedUnder } from './unplaced-store.ts'

type Placing = { one: UnplacedFiling; filing: Awaited<ReturnType<typeof filingOf>> }

/** Where it is: what was told without a place is filed in the same act, by whoever says it, and counts from when it was told. */
export const placeHandler = handler<Placing | undefined, Commands['request.place']>({
  data: commands['request.place'],
  // As it is filed: the house looks at that door for the lease, the contracts and the guarantees.
  beyond: true,
  gather: async (db, command, context) => {
    const one = mayAnywhere(grants, 'place', context.actor)
      ? await notedUnder(db, command.subject)
      : undefined
    if (!one || !isItsReader(one, context.actor)) return undefined
    return { one, filing: await filingOf(db, asFiling(command, one), { ...context, at: one.at }) }
  },
  decide: (found, command, context) => {
    if (!mayAnywhere(grants, 'place', context.actor)) return refuse('not_yours')
    if (!found) return refuse('not_found')
    if (isSettledElsewhere(found.one, context.actor)) return refuse('told_by_message')
    if (!found.filing.place) return refuse('unknown_place')
    const { one, filing } = found
    return withPlacement(decideFiling(filing, asFiling(command, one), { ...context, at: one.at }), one)
  },
  save: async (db, facts, found, command, context) => {
    if (!found) return
    await dropNoted(db, command.subject)
    await saveFiling(db, facts, found.filing, asFiling(command, found.one), context)
  },
})

const isItsReader = ({ agency }: UnplacedFiling, { agencies }: { agencies: readonly string[] }): boolean =>
  agency === null || agencies.length === 0 || agencies.includes(agency)

const asFiling = <C extends { data: Commands['request.place'] }>(command: C, { filing }: UnplacedFiling) => ({
  ...command,
  data: { ...filing, ...command.data },
})
