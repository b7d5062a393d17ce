import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { describeType } from '../../core/types/describe-type.ts'
import { runsAsCodec } from '../codecs/try-codec.ts'
import { saveType } from './type-store.ts'

/** What devices of a profile say is told: by a person on a page, or by a command of the house. */
export const typeHandlers: Record<string, Handler> = {
  'deviceType.describe': handler<
    { codecRuns: boolean },
    Commands['deviceType.describe'],
    'deviceType.described'
  >({
    data: commands['deviceType.describe'],
    gather: async (_, { data: { codec } }) => ({
      codecRuns: codec === undefined || (await runsAsCodec(codec)),
    }),
    decide: describeType,
    save: (db, _, __, { subject, data }, { actor, now }) =>
      saveType(db, { ...data, id: subject, by: actor.role === 'system' ? null : actor.id, since: now }),
  }),
}
