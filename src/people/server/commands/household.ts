import type { Handler } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/contract.ts'
import { type Dwelling, moveIn, moveOut } from '../../core/decide/household.ts'
import { agenciesOf, dwellingOf, homeOfHousehold, isKnownHome, isTaken } from '../scene.ts'
import { saveMoveIn, saveMoveOut } from '../store.ts'
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
  'person.moveOut': only('moveOut', {
    data: commands['person.moveOut'],
    gather: (db, { subject }) => homeOfHousehold(db, subject),
    decide: moveOut,
    save: (db, _, __, { subject, data }) => saveMoveOut(db, subject, data.ends),
  }),
}
