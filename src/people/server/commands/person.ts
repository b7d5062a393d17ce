import { revokeLinks } from '../../../kernel/server/links.ts'
import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { correct, erase, know, type Moved } from '../../core/decide/person.ts'
import { isKnown, knownPerson, placeOfContact } from '../scene.ts'
import { saveContact, saveCorrect, saveErase } from '../store.ts'
import { reachOf, saveGiven } from '../sign/given.ts'
import { only } from './only.ts'

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
      await saveGiven(db, subject, data.email, (fact?.private as Moved | undefined)?.given, at)
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
    save: async (db, _, __, { subject }, { at }) => {
      await saveErase(db, subject, at)
      await revokeLinks(db, subject)
    },
  }),
}
