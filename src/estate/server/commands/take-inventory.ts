import { dayOf } from '../../../kernel/core/dates.ts'
import { handler, type Slice } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/estate-commands.ts'
import { decidePutBack, putBack } from '../../core/inventory/put-back-delivery.ts'
import { changesOf, decideTake } from '../../core/inventory/take-batch.ts'
import { heldOf } from '../inventory/held-objects.ts'
import { redraw } from '../inventory/sketches.ts'
import {
  endLines,
  leaveRooms,
  moveLines,
  saveLines,
  savePlans,
  saveRows,
} from '../inventory/inventory-store.ts'
import { endTakings, puttingOf, savePlansBack, saveTaking } from '../inventory/before-delivery.ts'

/** What models, lists and people say of what a building holds. */
export const inventory: NonNullable<Slice['commands']> = {
  'inventory.take': handler({
    data: commands['inventory.take'],
    gather: (db, { subject, data }) => heldOf(db, subject, data),
    decide: decideTake,
    save: async (db, facts, held, { id, subject, data }, { at, now }) => {
      if (!facts.length || !held.agency) return
      const where = { building: subject, agency: held.agency }
      const changes = changesOf(held, data)
      const { delivery } = data
      if (delivery) await saveTaking(db, where, held, changes, { id, delivery, at: now })
      await saveRows(db, where, changes, dayOf(at))
      await endLines(db, changes.past)
      await saveLines(db, where, changes.lines, {
        source: data.source,
        at: data.at,
        person: null,
        command: id,
      })
      await savePlans(db, where, changes.plans, {
        origin: data.source === 'model' ? 'model' : 'list',
        at: data.at,
      })
      // Where a list tells the rooms, a sketch shows them.
      const touched = (['room', 'asset'] as const).flatMap((kept) => [
        ...changes.added[kept],
        ...changes.changed[kept],
      ])
      await redraw(
        db,
        where,
        touched.map((row) => row['unit'] as string | null),
        at,
        { isFirst: data.source === 'import' },
      )
    },
  }),
  'inventory.putBack': handler({
    data: commands['inventory.putBack'],
    gather: (db, { subject, data }, _, offers) => puttingOf(db, offers, subject, data.delivery),
    decide: decidePutBack,
    save: async (db, facts, state, { subject }, { at, now }) => {
      if (!facts.length || !state.agency) return
      const where = { building: subject, agency: state.agency }
      const { rows, moves, plans, left } = putBack(state, dayOf(at))
      await saveRows(db, where, { added: emptyBatch, changed: rows }, at)
      await leaveRooms(db, left)
      await moveLines(db, moves)
      await savePlansBack(db, where, plans)
      await endTakings(db, state.takings, now)
      const touched = [...rows.room, ...rows.asset].map((row) => row['unit'] as string | null)
      await redraw(db, where, touched, at)
    },
  }),
}

const emptyBatch = { storey: [], room: [], opening: [], asset: [] }
