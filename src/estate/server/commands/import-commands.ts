import { handler, type Slice } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/estate-commands.ts'
import { decideAgency } from '../../core/equip-building.ts'
import { changesOf, decideImport } from '../../core/import-extract.ts'
import { newReferences, referPlaces } from '../../core/refer-places.ts'
import { agencyAsTold, gatherKnown, referring } from '../gather-places.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { withdraw } from '../../core/withdraw-value.ts'
import { saveWithdrawal, withdrawing } from '../withdraw-store.ts'
import { saveHeard } from '../extract-store.ts'
import { saveAgency, saveChanges, saveReferences } from '../store.ts'

/** What tells the estate what it is made of: agencies, and buildings out of extracts. */
export const imports: NonNullable<Slice['commands']> = {
  'estate.openAgency': handler({
    data: commands['estate.openAgency'],
    gather: (db, { data }) => agencyAsTold(db, data),
    decide: decideAgency,
    save: async (db, facts, _, { data }) => {
      if (facts.length) await saveAgency(db, data)
    },
  }),
  'estate.import': handler({
    data: commands['estate.import'],
    gather: (db, { subject, data }) => gatherKnown(db, subject, data),
    decide: decideImport,
    save: async (db, facts, state, { id, subject, data }, { at }) => {
      if (!facts.length) return
      const changes = changesOf(state, data, subject)
      await saveChanges(db, subject, data, changes)
      await saveHeard(db, { building: subject, agency: changes.agency }, changes, state.usual, {
        ...data.from,
        at,
        command: id,
      })
    },
  }),
  'estate.withdraw': handler({
    data: commands['estate.withdraw'],
    gather: (db, { subject, data }) => withdrawing(db, subject, data),
    decide: withdraw,
    save: async (db, facts, { lines }, { data }, { at }) => {
      if (facts.length) await saveWithdrawal(db, data, lines, { at, day: dayOf(at) })
    },
  }),
  'estate.refer': handler({
    data: commands['estate.refer'],
    // A number may be that of a place out of the actor's reach.
    beyond: true,
    gather: (db, { subject, data }) => referring(db, subject, data),
    decide: referPlaces,
    save: async (db, facts, state, { data }) => {
      if (facts.length) await saveReferences(db, newReferences(state, data))
    },
  }),
}
