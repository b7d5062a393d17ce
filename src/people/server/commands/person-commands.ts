import { personalOf } from '../../../kernel/server/personal.house.ts'
import { erasePersonal, noNames } from '../../../kernel/server/personal.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { correct, erase, know } from '../../core/decide/decide-person.ts'
import { isKnown, knownPerson, placeOfContact } from '../people-state.ts'
import { personal } from '../personal.ts'
import { saveContact, saveCorrect } from '../store.ts'
import { reachOf, saveGiven } from '../sign/given-addresses.ts'
import { only } from './only-who-may.ts'

export const person: Record<string, Handler> = {
  'person.correct': handler({
    data: commands['person.correct'],
    // Beyond: a tenant's own row is joined to tables that her role has no part in.
    beyond: true,
    gather: async (db, { subject }, { now }) => {
      const known = await knownPerson(db, subject, now)
      return known && { ...known, ...(await reachOf(db, subject)) }
    },
    decide: correct,
    save: async (db, [fact], __, { subject, data }, { at }) => {
      await saveCorrect(db, subject, data)
      const given = fact?.type === 'person.corrected' ? fact.private?.given : undefined
      await saveGiven(db, subject, data.email, given, at)
    },
  }),
  'person.know': only('know', {
    data: commands['person.know'],
    // Beyond: a visitor reads nothing, and still says where she lives.
    beyond: true,
    gather: async (db, { subject, data }) => ({
      known: await isKnown(db, subject),
      place: await placeOfContact(db, data),
      asked: data.unit !== undefined || data.building !== undefined,
    }),
    decide: know,
    save: (db, _, { place }, { subject, data }) => saveContact(db, subject, data, place),
  }),
  'person.erase': only('erase', {
    data: commands['person.erase'],
    gather: (db, { subject }, { now }) => knownPerson(db, subject, now),
    decide: erase,
    // What is of people goes at once, and what opens a door; all the rest by a job (access/access-tasks.ts).
    save: async (db, _, known, { subject }, { at }) => {
      await erasePersonal(db, personalOf([{ personal }]), { person: subject, at, names: known ?? noNames })
    },
  }),
}
