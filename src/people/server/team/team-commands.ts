import { dayOf } from '../../../kernel/core/dates.ts'
import { revokeLinks } from '../../../kernel/server/signed-links.ts'
import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import type { Colleague } from '../../core/decide/decide-staff.ts'
import { handOver, invite, unplan } from '../../core/team/decide-team.ts'
import { only } from '../commands/only-who-may.ts'
import { colleagueOf } from '../people-state.ts'
import { saveAssign } from '../store.ts'
import { emailOf, isPlanned, patchOf } from './team-state.ts'
import { dropPlan, saveHandOver } from './team-store.ts'

export const team: Record<string, Handler> = {
  'staff.unplan': only('assign', {
    data: commands['staff.unplan'],
    gather: async (db, { subject }) => ({
      colleague: await colleagueOf(db, subject),
      planned: await isPlanned(db, subject),
    }),
    decide: unplan,
    save: async (db, _, __, { subject }) => void (await dropPlan(db, subject)),
  }),
  'staff.invite': only('assign', {
    data: commands['staff.invite'],
    gather: async (db, { subject }) => ({
      colleague: await colleagueOf(db, subject),
      email: await emailOf(db, subject),
    }),
    decide: invite,
    save: async () => {},
  }),
  'staff.handOver': only('patch', {
    data: commands['staff.handOver'],
    holds: ({ to }) => [to],
    gather: async (db, { subject, data }, { now }) => ({
      leaver: await colleagueOf(db, subject),
      taker: await colleagueOf(db, data.to),
      buildings: await patchOf(db, subject, dayOf(now)),
    }),
    decide: handOver,
    save: async (db, _, { leaver }, { subject, data }, { now }) => {
      await saveHandOver(db, subject, data, dayOf(now))
      if (data.mode !== 'leave') return
      await saveAssign(db, subject, { ...(leaver as Colleague), active: false })
      await revokeLinks(db, subject)
    },
  }),
}
