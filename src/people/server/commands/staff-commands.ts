import { revokeLinks } from '../../../kernel/server/signed-links.ts'
import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { assign, assignPatch, type Colleague, hire } from '../../core/decide/decide-staff.ts'
import {
  agenciesAmong,
  areSameHands,
  buildingsAmong,
  colleagueOf,
  isKnown,
  isLoginTaken,
  isReachOf,
} from '../people-state.ts'
import { saveAssign, saveHire, savePatch } from '../store.ts'
import { savePlan } from '../team/team-store.ts'
import { only } from './only-who-may.ts'

export const staff: Record<string, Handler> = {
  'person.hire': only('hire', {
    data: commands['person.hire'],
    // Beyond: nobody reads accounts, and a login must be free in the whole house.
    beyond: true,
    gather: async (db, { subject, data }, { actor }) => ({
      own: await isReachOf(db, actor.id, data),
      known: await isKnown(db, subject),
      loginTaken: data.login !== undefined && (await isLoginTaken(db, data.login)),
      agencies: await agenciesAmong(db, data.agencies),
    }),
    decide: hire,
    save: (db, _, __, { subject, data }) => saveHire(db, subject, data),
  }),
  'person.assign': only('assign', {
    data: commands['person.assign'],
    gather: async (db, { subject, data }, { actor }) => {
      const colleague = await colleagueOf(db, subject)
      return {
        colleague,
        sameHands: await areSameHands(db, actor.id, subject),
        agencies: await agenciesAmong(db, data.agencies ?? colleague?.agencies ?? []),
      }
    },
    decide: assign,
    save: async (db, [fact], { colleague }, { subject, data: { from, ...data } }, { actor, at }) => {
      if (fact?.type === 'staff.planned')
        return savePlan(db, subject, { ...data, from }, { person: actor.id, at })
      await saveAssign(db, subject, { ...(colleague as Colleague), ...data })
      if (data.active === false) await revokeLinks(db, subject)
    },
  }),
  'patch.assign': only('patch', {
    data: commands['patch.assign'],
    gather: async (db, { subject, data }) => ({
      caretaker: await colleagueOf(db, subject),
      buildings: await buildingsAmong(db, data.buildings),
    }),
    decide: assignPatch,
    save: (db, _, __, { subject, data }) => savePatch(db, subject, data),
  }),
}
