import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { type Dwelling, join, moveIn, moveOut } from '../../core/decide/household.ts'
import {
  agenciesOf,
  dwellingOf,
  homeOfHousehold,
  homeToJoin,
  isKnownHome,
  isSomebody,
  isTaken,
} from '../scene.ts'
import { saveMoveIn, saveMoveOut, savePeople } from '../store.ts'
import { only } from './only.ts'

export const household: Record<string, Handler> = {
  'person.moveIn': only('moveIn', {
    data: commands['person.moveIn'],
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
    }),
    decide: moveIn,
    save: (db, _, { dwelling }, { subject, data }) => saveMoveIn(db, subject, dwelling as Dwelling, data),
  }),
  'person.join': only('moveIn', {
    data: commands['person.join'],
    // Beyond: as when a lease begins.
    beyond: true,
    gather: async (db, { subject, data }) => {
      const people = data.occupants.map((o) => o.person)
      return {
        home: await homeToJoin(db, subject),
        known: await isSomebody(db, people),
        from: await agenciesOf(db, people),
      }
    },
    decide: join,
    save: (db, _, { home }, { subject, data }) => savePeople(db, subject, home as Dwelling, data.occupants),
  }),
  'person.moveOut': only('moveOut', {
    data: commands['person.moveOut'],
    gather: (db, { subject }) => homeOfHousehold(db, subject),
    decide: moveOut,
    save: (db, _, __, { subject, data }) => saveMoveOut(db, subject, data.ends),
  }),
}
