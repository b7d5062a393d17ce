import { handler, type Slice } from '../../../kernel/server/slice.ts'
import { readCode } from '../../core/door-codes.ts'
import { type Commands, commands } from '../../core/estate-commands.ts'
import { correctedFields, correctionSayings, decideCorrection } from '../../core/decide-correction.ts'
import { decideAsset } from '../../core/equip-building.ts'
import { equipping, gatherReference } from '../gather-places.ts'
import { locate, type PositionState, unlocate } from '../../core/position/decide-position.ts'
import { positionState, restorePosition, savePosition } from '../position-store.ts'
import { valueSource } from '../inventory/value-source.ts'
import { isUsed } from '../inventory/id-in-use.ts'
import { saveCorrectedLines } from '../extract-store.ts'
import { saveAsset, saveCorrection } from '../store.ts'

/** What people in front of a place say of it. */
export const corrections: NonNullable<Slice['commands']> = {
  'estate.correct': handler({
    data: commands['estate.correct'],
    // A code may be that of a door out of the actor's reach; what she may change is decided by the grants.
    beyond: true,
    gather: (db, { subject, data }) =>
      gatherReference(db, subject, {
        entrance: data.entrance?.id,
        unit: data.unit?.id,
        code: readCode(data.unit?.code ?? ''),
      }),
    decide: decideCorrection,
    save: async (db, facts, state, command, context) => {
      const { subject, data } = command
      if (!facts.length || !state.building) return
      const fields = correctedFields(state, data)
      await saveCorrection(db, subject, data, fields)
      const where = { building: subject, agency: state.building.agency }
      await saveCorrectedLines(
        db,
        where,
        correctionSayings(state, command, fields),
        valueSource(command, context, context.actor.role === 'system' ? data.seen : undefined),
      )
    },
  }),
  'estate.addAsset': handler({
    data: commands['estate.addAsset'],
    // The id of an asset out of the actor's reach is taken all the same.
    beyond: true,
    gather: async (db, { subject, data }) => {
      const state = await equipping(db, subject, data)
      return { ...state, known: state.known || (await isUsed(db, [data.asset], 'asset')) }
    },
    decide: decideAsset,
    save: async (db, facts, { agency }, { subject, data }) => {
      if (facts.length && agency) await saveAsset(db, subject, agency, data)
    },
  }),
  'estate.locate': handler<PositionState, Commands['estate.locate']>({
    data: commands['estate.locate'],
    gather: (db, { subject }) => positionState(db, subject),
    decide: locate,
    save: async (db, facts, { building, stands }, { id, subject, data }, { actor, at }) => {
      if (!facts.length || !building) return
      const { agency } = building
      await savePosition(db, { id, building: subject, agency, replaces: stands?.id ?? null }, data, actor, at)
    },
  }),
  'estate.unlocate': handler<PositionState, Commands['estate.unlocate']>({
    data: commands['estate.unlocate'],
    gather: (db, { subject }) => positionState(db, subject),
    decide: unlocate,
    save: (db, _, { before }, { data }, { at }) => restorePosition(db, data.position, before?.id ?? null, at),
  }),
}
