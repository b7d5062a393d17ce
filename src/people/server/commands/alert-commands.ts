import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { type AlertScope, lift, raise, renew } from '../../core/decide/decide-alert.ts'
import { end, note } from '../../core/decide/decide-session.ts'
import { alertOf, concernedBy, standingUntil } from '../people-state.ts'
import { closeOther } from '../sign/session-store.ts'
import { dropAlert, renewAlert, saveAlert } from '../store.ts'
import { only } from './only-who-may.ts'

export const alert: Record<string, Handler> = {
  'alert.raise': only('raise', {
    data: commands['alert.raise'],
    // Two who put up the same meet on what it is about.
    holds: ({ person, unit, building }) => [person, unit, building].filter((id) => id !== undefined),
    // Beyond: an id that is taken elsewhere must be refused, not collide.
    beyond: true,
    gather: async (db, { subject, data }, { at }) => ({
      known: (await alertOf(db, subject)) !== undefined,
      concerned: await concernedBy(db, data),
      stands: await standingUntil(db, data, at),
    }),
    decide: raise,
    save: (db, _, { concerned }, { subject, data }, { actor, at }) =>
      saveAlert(db, subject, data, concerned as AlertScope, { person: actor.id, at }),
  }),
  'alert.renew': only('lift', {
    data: commands['alert.renew'],
    gather: (db, { subject }) => alertOf(db, subject),
    decide: renew,
    save: async (db, _, __, { subject, data }) => void (await renewAlert(db, subject, data.until)),
  }),
  'alert.lift': only('lift', {
    data: commands['alert.lift'],
    gather: (db, { subject }) => alertOf(db, subject),
    decide: lift,
    save: async (db, _, __, { subject }) => void (await dropAlert(db, subject)),
  }),
  'session.note': only('note', {
    data: commands['session.note'],
    gather: async () => null,
    decide: note,
    save: async () => {},
  }),
  'session.end': only('note', {
    data: commands['session.end'],
    gather: async () => null,
    decide: end,
    save: async (db, _, __, { subject, data }) => void (await closeOther(db, subject, data.session)),
  }),
}
