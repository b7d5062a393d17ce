import { dayOf } from '../../../kernel/core/dates.ts'
import type { Context } from '../../../kernel/core/command.ts'
import { handler, type Slice } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { commands } from '../../core/estate-commands.ts'
import {
  decideAllSettled,
  decideSettled,
  isSpokenSince,
  settledOf,
  type Settling,
  verdict,
  waits,
} from '../../core/inventory/settle-statements.ts'
import { decideLook, lookedOf } from '../../core/inventory/decide-look.ts'
import { decideUnsettled, isUndoable } from '../../core/inventory/undo-settlement.ts'
import { moveLines, saveLines } from '../inventory/inventory-store.ts'
import { saveValue, settling, settlingAll } from '../inventory/settle-line.ts'
import {
  endSettlements,
  type HeldSettlementRow,
  saveSettlements,
  settlementsOf,
} from '../inventory/settlement-store.ts'
import { valueSource } from '../inventory/value-source.ts'
import { redraw, unitOf } from '../inventory/sketches.ts'

/** Which of two values is right, of one line or of many, and the way back. `beyond`: what she may settle is decided by the grants. */
export const settleCommands: NonNullable<Slice['commands']> = {
  'said.settle': handler({
    data: commands['said.settle'],
    beyond: true,
    gather: (db, { subject, data }) => settling(db, subject, data.said),
    decide: decideSettled,
    save: async (db, facts, state, { subject, data }, context) => {
      if (facts.length) await saveSettled(db, subject, [state], data, context)
    },
  }),
  'said.settleAll': handler({
    data: commands['said.settleAll'],
    beyond: true,
    gather: (db, { subject, data }) => settlingAll(db, subject, data.said),
    decide: decideAllSettled,
    save: async (db, facts, states, { subject, data }, context) => {
      const open = states.filter((state) => waits(state) && !isSpokenSince(state, data.upTo))
      if (facts.length) await saveSettled(db, subject, open, data, context)
    },
  }),
  'said.look': handler({
    data: commands['said.look'],
    beyond: true,
    gather: (db, { subject, data }) => settling(db, subject, data.said),
    decide: decideLook,
    save: async (db, facts, { agency, line, others }, command, context) => {
      if (!facts.length || !agency || !line) return
      const { subject, data } = command
      const where = { building: subject, agency }
      const { told, moves } = lookedOf(line, others, data.yes)
      const record = settledOf(line, others, data.yes)
      if (data.yes) await saveValue(db, line, told.value, dayOf(context.at))
      await moveLines(db, moves, { at: context.at, person: context.actor.id })
      await saveLines(db, where, [told], valueSource(command, context, 'field'))
      // Somebody has seen it: there is no way back but to look again.
      const row = { ...rowOf(line), ...record, yes: data.yes, moves: [] }
      await saveSettlements(db, where, [row], { answer: undefined, person: context.actor.id, at: context.at })
    },
  }),
  'said.unsettle': handler({
    data: commands['said.unsettle'],
    beyond: true,
    gather: async (db, { subject, data }) => ({
      agency: (await settling(db, subject, data.said[0]!)).agency,
      settlements: await settlementsOf(db, subject, data.said),
    }),
    decide: decideUnsettled,
    save: async (db, facts, { agency, settlements }, { subject }, { at }) => {
      if (!facts.length || !agency) return
      const undone = settlements.filter(isUndoable)
      for (const settlement of undone) await putBack(db, settlement, dayOf(at))
      await endSettlements(
        db,
        undone.map(({ id }) => id),
        at,
      )
      await redraw(db, { building: subject, agency }, await unitsOf(db, undone), at)
    },
  }),
}

type Answer = { yes: boolean; answer?: string | undefined }

/** The answers to lines, with the values that stand from now on; the sketches of their units are drawn once. */
const saveSettled = async (
  db: Db,
  building: string,
  states: readonly Settling[],
  { yes, answer }: Answer,
  { actor, at }: Context,
): Promise<void> => {
  const known = states.flatMap(({ line, others }) => (line ? [{ line, others }] : []))
  const before = await unitsOf(
    db,
    known.map(({ line }) => line),
  )
  for (const { line, others } of known) {
    const { moves, ...said } = verdict(line, others, yes)
    if ('value' in said) await saveValue(db, line, said.value, dayOf(at))
    await moveLines(db, moves, { at, person: actor.id })
  }
  const agency = states[0]?.agency
  if (!agency) return
  const where = { building, agency }
  const rows = known.map(({ line, others }) => ({ ...rowOf(line), yes, ...settledOf(line, others, yes) }))
  await saveSettlements(db, where, rows, { answer, person: actor.id, at })
  const after = await unitsOf(
    db,
    known.map(({ line }) => line),
  )
  await redraw(db, where, [...new Set([...before, ...after])], at)
}

const rowOf = ({ id, object, family, field }: NonNullable<Settling['line']>) => ({
  statement: id,
  object,
  family,
  field,
})

// What was moved has no answer any more: it waits as it did.
const putBack = async (db: Db, settlement: HeldSettlementRow, day: string): Promise<void> => {
  const { moves, before } = settlement
  if (before) await saveValue(db, settlement, before[0], day)
  await moveLines(
    db,
    (moves ?? []).map(({ id, from, settles }) => ({ id, state: from, settles })),
  )
}

/** Dwellings whose sketch shows these objects. */
const unitsOf = async (
  db: Db,
  objects: readonly { object: string; family: string }[],
): Promise<(string | null)[]> => {
  const units = new Set<string | null>()
  for (const { object, family } of objects)
    if (family === 'room' || family === 'asset') units.add(await unitOf(db, object))
  return [...units]
}
