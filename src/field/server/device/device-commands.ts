import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/device/device-contract.ts'
import { enrol, name, revoke } from '../../core/device/decide-device.ts'
import { drop, keep, send, settle } from '../../core/device/quarantine.ts'
import { hashOf } from './admit-phone.ts'
import { arrivalOf, deviceOf, quarantinedOf, knownAs, liveOf } from './device-state.ts'
import { saveEnrol, saveHeld, saveName, saveOutcome, saveRevoke, saveSettled } from './device-store.ts'

export const deviceCommands: Record<string, Handler> = {
  'device.enrol': handler({
    data: commands['device.enrol'],
    // Beyond: a phone's id must be free in the whole house, and no role reads a secret.
    beyond: true,
    gather: async (db, { subject, data }, { actor }) => ({
      known: await knownAs(db, subject, hashOf(data.secret)),
      live: await liveOf(db, actor.id),
    }),
    decide: enrol,
    save: async (db, facts, _, { subject, data }, { actor, now }) => {
      for (const { type, subject: id } of facts)
        if (type === 'device.revoked') await saveRevoke(db, { id, by: actor.id, why: 'replaced', at: now })
      if (facts.length)
        await saveEnrol(db, {
          id: subject,
          person: actor.id,
          secret: hashOf(data.secret),
          name: data.name ?? '',
          at: now,
        })
    },
  }),
  'device.name': handler({
    data: commands['device.name'],
    gather: (db, { subject }) => deviceOf(db, subject),
    decide: name,
    save: (db, _, __, { subject, data }) => saveName(db, subject, data.name),
  }),
  'device.revoke': handler({
    data: commands['device.revoke'],
    gather: (db, { subject }) => deviceOf(db, subject),
    decide: revoke,
    save: async (db, facts, _, { subject, data }, { actor, now }) => {
      if (facts.length) await saveRevoke(db, { id: subject, by: actor.id, why: data.why, at: now })
    },
  }),
  'held.keep': handler({
    data: commands['held.keep'],
    gather: (db, { subject, data }) => arrivalOf(db, subject, data.act.id),
    decide: keep,
    save: async (db, facts, { device }, { data }) => {
      if (facts.length && device) await saveHeld(db, device, data.act)
    },
  }),
  'held.send': handler({
    data: commands['held.send'],
    gather: (db, { subject, data }) => quarantinedOf(db, subject, data.act),
    decide: send,
    save: (db, _, __, { data }, { actor, now }) =>
      saveSettled(db, { act: data.act, by: actor.id, how: 'sent', at: now }),
  }),
  'held.drop': handler({
    data: commands['held.drop'],
    gather: (db, { subject, data }) => quarantinedOf(db, subject, data.act),
    decide: drop,
    save: (db, _, __, { data }, { actor, now }) =>
      saveSettled(db, { act: data.act, by: actor.id, how: 'dropped', at: now }),
  }),
  'held.settle': handler({
    data: commands['held.settle'],
    gather: (db, { subject, data }) => quarantinedOf(db, subject, data.act),
    decide: settle,
    save: (db, _, __, { data }) => saveOutcome(db, data),
  }),
}
