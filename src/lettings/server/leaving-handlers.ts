import { isRefusal } from '../../kernel/core/command.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import type { Db } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import {
  correctLeaving,
  giveLeaving,
  type LeavingState,
  weighLeaving,
  withdrawLeaving,
} from '../core/leaving/decide-leaving.ts'
import {
  endLeaving,
  isLeaving,
  isLetAgain,
  leavingHome,
  saveLeaving,
  socialMonthsOf,
  standingLeaving,
} from './leaving-store.ts'

type SaidLeaving = Commands['leaving.give']

const gather = async (
  db: Db,
  { subject, data }: { subject: string; data: { household: string } },
): Promise<LeavingState> => ({
  home: await leavingHome(db, data.household),
  standing: await standingLeaving(db, data.household),
  taken: await isLeaving(db, subject),
  socialMonths: await socialMonthsOf(db),
})

const keep = async (
  db: Db,
  { home, socialMonths }: LeavingState,
  { subject, data }: { subject: string; data: SaidLeaving },
  { actor, at }: { actor: { id: string }; at: string },
): Promise<void> => {
  const weighed = weighLeaving(data, socialMonths)
  if (!home || isRefusal(weighed)) return
  const { way, receivedOn, reason } = data
  await saveLeaving(db, { id: subject, home, way, receivedOn, ...weighed, reason, at, by: actor.id })
}

/** How a notice is recorded, said anew, and ended by agreement: the household is held, so that it has one. */
export const leavingHandlers: Record<string, Handler> = {
  'leaving.give': handler<LeavingState, SaidLeaving>({
    data: commands['leaving.give'],
    // An id that is another agency’s is taken all the same.
    beyond: true,
    holds: ({ household }) => [household],
    gather,
    decide: giveLeaving,
    save: (db, _, state, command, context) => keep(db, state, command, context),
  }),
  'leaving.correct': handler<LeavingState, SaidLeaving>({
    data: commands['leaving.correct'],
    holds: ({ household }) => [household],
    gather,
    decide: correctLeaving,
    save: (db, _, state, command, context) => keep(db, state, command, context),
  }),
  'leaving.withdraw': handler<
    Pick<LeavingState, 'home' | 'standing'> & { isLetAgain: boolean },
    Commands['leaving.withdraw']
  >({
    data: commands['leaving.withdraw'],
    holds: ({ household }) => [household],
    gather: async (db, { data: { household } }) => ({
      home: await leavingHome(db, household),
      standing: await standingLeaving(db, household),
      isLetAgain: await isLetAgain(db, household),
    }),
    decide: withdrawLeaving,
    save: (db, _, __, { subject, data }) => endLeaving(db, subject, data.agreedOn),
  }),
}
