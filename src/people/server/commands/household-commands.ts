import type { Fact } from '../../../kernel/core/command.ts'
import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { earlierMoveIn } from '../../core/home/earlier-move-in.ts'
import { type HouseholdDwelling, join, moveIn, moveOut, stay } from '../../core/decide/decide-household.ts'
import { correctStart } from '../../core/decide/correct-start.ts'
import { homeToRestart, saveStart } from '../start-store.ts'
import {
  agenciesOf,
  dwellingOf,
  homeOfHousehold,
  homeToJoin,
  homeToStay,
  isKnownHome,
  isSomebody,
  isTaken,
} from '../people-state.ts'
import type { GivenAddress } from '../../core/decide/given-address.ts'
import { drawnFor, saveFirst } from '../sign/given-addresses.ts'
import { saveMoveIn, saveMoveOut, savePeople, saveStay } from '../store.ts'
import { only } from './only-who-may.ts'

export const household: Record<string, Handler> = {
  'person.moveIn': only('moveIn', {
    data: commands['person.moveIn'],
    earlier: earlierMoveIn,
    // Two households are two matters: the dwelling and those who come are held, or both would move in.
    holds: ({ unit, occupants }) => [unit, ...occupants.map((o) => o.person)],
    // Beyond: an id that is somebody's in another agency must be refused, not collide.
    beyond: true,
    gather: async (db, { subject, data }) => ({
      dwelling: await dwellingOf(db, data.unit),
      taken: await isTaken(db, data.unit, data.tenancy),
      known: await isKnownHome(
        db,
        subject,
        data.tenancy.id,
        data.occupants.map((o) => o.person),
      ),
      from: await agenciesOf(
        db,
        data.occupants.map((o) => o.person),
      ),
      drawn: await drawnFor(
        db,
        data.occupants.map((o) => o.person),
      ),
    }),
    decide: moveIn,
    save: async (db, facts, { dwelling }, { subject, data }, { at }) => {
      await saveMoveIn(db, subject, dwelling as HouseholdDwelling, data)
      await saveFirst(db, givenOf(facts), at)
    },
  }),
  'person.join': only('moveIn', {
    data: commands['person.join'],
    holds: ({ occupants }) => occupants.map((o) => o.person),
    // Beyond: as when a lease begins.
    beyond: true,
    gather: async (db, { subject, data }) => {
      const people = data.occupants.map((o) => o.person)
      return {
        home: await homeToJoin(db, subject),
        known: await isSomebody(db, people),
        from: await agenciesOf(db, people),
        drawn: await drawnFor(db, people),
      }
    },
    decide: join,
    save: async (db, facts, { home }, { subject, data }, { at }) => {
      await savePeople(db, subject, home as HouseholdDwelling, data.occupants)
      await saveFirst(db, givenOf(facts), at)
    },
  }),
  'person.moveOut': only('moveOut', {
    data: commands['person.moveOut'],
    gather: (db, { subject }) => homeOfHousehold(db, subject),
    decide: moveOut,
    save: (db, _, __, { subject, data }) => saveMoveOut(db, subject, data.ends),
  }),
  'person.correctStart': only('moveOut', {
    data: commands['person.correctStart'],
    // Beyond: a lease before may be one of which the actor sees nothing, and so may an inspection.
    beyond: true,
    gather: (db, { subject, data }, _, offers) => homeToRestart(db, subject, data.starts, offers),
    decide: correctStart,
    save: async (db, facts, _, { subject, data }) => {
      if (facts.length) await saveStart(db, subject, data.starts)
    },
  }),
  'person.stay': only('moveOut', {
    data: commands['person.stay'],
    gather: (db, { subject }) => homeToStay(db, subject),
    decide: stay,
    save: async (db, facts, _, { subject }) => {
      if (facts.length) await saveStay(db, subject)
    },
  }),
}

const givenOf = ([fact]: readonly Fact[]): GivenAddress[] =>
  fact?.type === 'person.movedIn' || fact?.type === 'person.joined' ? (fact.private?.given ?? []) : []
