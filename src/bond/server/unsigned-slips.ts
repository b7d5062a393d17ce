import { dayOf } from '../../kernel/core/dates.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import type { UnsignedAct } from '../../kernel/server/slice.ts'
import { unsignedAct } from '../../kernel/server/unsigned-acts.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import { placeOfActor } from '../../ledger/core/contract.ts'
import { commands, type Commands } from '../core/contract.ts'
import { dropSlip } from '../core/drop-slip.ts'
import { grants } from '../core/grants.ts'
import { idFrom, slipBox } from './open-box.ts'
import { bondKey } from './seal-slip.ts'
import { ideaNow, saveSlip, waitingSlips } from './store.ts'
import { triedPlaces } from './trial-store.ts'

/** Acts that nobody signs: past the bus, the journal and the log. */
export const unsignedSlips: Record<string, UnsignedAct> = {
  'bond.drop': unsignedAct<Commands['bond.drop']>({
    data: commands['bond.drop'],
    take: async ({ database, settings: { filesDir } }, data, { actor, now }) => {
      if (!mayAnywhere(grants, 'dropSlip', actor)) return refuse('not_yours')
      // Whom her words could name is asked behind her own wall: what is refused tells nobody who lives elsewhere.
      const known = await database.as(actor, async (db) => ({
        state: 'idea' in data ? (await ideaNow(db, data.idea))?.state : undefined,
        trial: data.kind === 'vote' ? await triedPlaces(db, data.trial) : undefined,
        whole: 'words' in data ? await wholeNamesIn(db, data.words) : [],
      }))
      const key = await bondKey(filesDir, slipBox)
      const slip = { id: idFrom(key.mark(`slip ${data.slip}`)), sender: actor.id, day: dayOf(now) }
      const place = placeOfActor(actor)
      return database.transact(async (db) => {
        const waiting = await waitingSlips(db, actor.id)
        const no = dropSlip({ waiting, place, ...known }, { data }, { actor, now })
        if (no) return no
        if (place) await saveSlip(db, { ...slip, sealed: key.seal({ said: data, place, after: waiting }) })
        return undefined
      })
    },
  }),
}
