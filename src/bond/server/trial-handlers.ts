import { dayOf } from '../../kernel/core/dates.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import { commands, type Commands } from '../core/contract.ts'
import { type DecidingTrial, decideTrial, type OpeningTrial, openTrial } from '../core/trial/decide-trial.ts'
import { atHeadOffice } from './store.ts'
import { knownAgencies, saveDecision, saveTrial, trialNow } from './trial-store.ts'

/** How trials are opened and decided. */
export const trialHandlers: Record<string, Handler> = {
  'bond.openTrial': handler<OpeningTrial, Commands['bond.openTrial']>({
    data: commands['bond.openTrial'],
    gather: async (db, { subject, data }) => ({
      isTaken: (await trialNow(db, subject)) !== undefined,
      atHeadOffice: await atHeadOffice(db, [data.person]),
      known: await knownAgencies(db, data.agencies),
      whole: await wholeNamesIn(db, data.name),
    }),
    decide: openTrial,
    save: (db, _, __, { subject, data }, { at }) =>
      saveTrial(db, { ...data, id: subject, startsOn: dayOf(at) }),
  }),
  'bond.decideTrial': handler<DecidingTrial, Commands['bond.decideTrial']>({
    data: commands['bond.decideTrial'],
    gather: async (db, { subject, data }) => ({
      trial: await trialNow(db, subject),
      whole: await wholeNamesIn(db, data.words),
    }),
    decide: decideTrial,
    save: async (db, _, __, { subject, data }, { actor, at }) =>
      void (await saveDecision(db, { ...data, id: subject, at, by: actor.id })),
  }),
}
