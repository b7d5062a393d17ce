import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { eraseWords, prepare, ready, take } from '../../core/access/decide-access.ts'
import { only } from '../commands/only-who-may.ts'
import { knownPerson } from '../people-state.ts'
import { fileOf, isFile, isUnderway } from './file-state.ts'
import { savePrepared, saveReady, saveTaken } from './access-store.ts'

export const access: Record<string, Handler> = {
  'access.prepare': only('export', {
    data: commands['access.prepare'],
    // One file a person at a time, whoever asks.
    holds: ({ person }) => [person],
    // Beyond: an id that is taken elsewhere must be refused, not collide.
    beyond: true,
    gather: async (db, { subject, data }, { now }) => ({
      known: await isFile(db, subject),
      person: await knownPerson(db, data.person, now),
      underway: await isUnderway(db, data.person, now),
    }),
    decide: prepare,
    save: async (db, _, { person }, { subject, data }, { actor, now }) =>
      void (await savePrepared(db, subject, {
        person: data.person,
        agency: person?.agency ?? null,
        by: actor.id,
        at: now,
      })),
  }),
  'access.ready': only('note', {
    data: commands['access.ready'],
    gather: (db, { subject }) => fileOf(db, subject),
    decide: ready,
    save: async (db, _, __, { subject, data }, { now }) => void (await saveReady(db, subject, data.ok, now)),
  }),
  'access.take': only('note', {
    data: commands['access.take'],
    gather: (db, { subject }) => fileOf(db, subject),
    decide: take,
    save: async (db, _, __, { subject }) => void (await saveTaken(db, subject)),
  }),
  'person.eraseWords': only('erase', {
    data: commands['person.eraseWords'],
    gather: (db, { subject }, { now }) => knownPerson(db, subject, now),
    decide: eraseWords,
    // The words are another slice's: it hears the fact (requests/server/request-tasks.ts).
    save: async () => {},
  }),
}
