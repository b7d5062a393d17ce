import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel, UnsignedAct } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { unsignedAct } from '../../kernel/server/unsigned-acts.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import { problemOfContest, problemOfVote, type VoiceState } from '../core/contest-question.ts'
import { type Commands, commands } from '../core/contract.ts'
import { fieldIn } from './asked-fields.ts'
import { holdVoice, raisedToday } from './waiting-voices.ts'

/** Why a question is asked, and what it is worth: by nobody in particular. */
export const unsignedVoices: Record<string, UnsignedAct> = {
  'ledger.contest': unsignedAct<Commands['ledger.contest']>({
    data: commands['ledger.contest'],
    take: async (kernel, { field, words }, { actor, now }) => {
      const { database } = kernel
      const state: VoiceState = {
        isAsked: (await fieldIn(kernel, field)) !== undefined,
        answeredOn: await answeredOn(kernel, field),
        raised: raisedToday(database, 'contest', actor, now),
        whole: await wholeNamesIn(database.owner, words ?? ''),
      }
      const no = problemOfContest(state, words, actor, dayOf(now))
      return no ?? holdVoice(kernel, { kind: 'contest', field, words }, actor, now)
    },
  }),
  'ledger.vote': unsignedAct<Commands['ledger.vote']>({
    data: commands['ledger.vote'],
    take: async (kernel, { field, choice }, { actor, now }) => {
      const { database } = kernel
      const isAsked = (await fieldIn(kernel, field)) !== undefined
      const no = problemOfVote({ isAsked, raised: raisedToday(database, 'vote', actor, now) }, actor)
      return no ?? holdVoice(kernel, { kind: 'vote', field, choice }, actor, now)
    },
  }),
}

// An open contest is not answered, whatever was before it.
const answeredOn = async ({ database }: Kernel, field: string): Promise<string | null> =>
  (
    await database.owner.row<{ day: string | null }>(sql`
    select c.answered_on::text as day from ledger.contest c where c.field = ${field}
    order by c.answered_on desc nulls first limit 1`)
  )?.day ?? null
