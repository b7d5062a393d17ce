import { dayOf } from '../../../kernel/core/dates.ts'
import { handler, type Slice } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/estate-commands.ts'
import { decideLearn, learnInspection } from '../../core/inventory/learn-inspection.ts'
import { accessSeen, decideAccessSeen } from '../../core/inventory/observe-access.ts'
import { sourceOf } from '../../core/inventory/observe-asset.ts'
import { decideFinishSeen, finishSeen } from '../../core/inventory/observe-finish.ts'
import { decideRenewed, renewFinishes } from '../../core/inventory/renew-finishes.ts'
import { learning, renewing, seeingAccess, seeingFinish } from '../inventory/finish-state.ts'
import { saveAccesses, saveFinishes } from '../inventory/finish-store.ts'
import { leaveRooms, moveLines, saveAssets, saveLines, saveRooms } from '../inventory/inventory-store.ts'
import { redraw } from '../inventory/sketches.ts'
import { lastSaidOf, valueSource } from '../inventory/value-source.ts'

/** What rooms are made of and what opens a dwelling: as somebody says it, as it was signed, as works renewed it. */
export const finishCommands: NonNullable<Slice['commands']> = {
  'finish.correct': handler({
    data: commands['finish.correct'],
    beyond: true,
    gather: (db, { subject, data }, context, offers) => seeingFinish(db, subject, data, context, offers),
    decide: decideFinishSeen,
    save: async (db, facts, state, command, context) => {
      const { agency, building } = state.room.place
      if (!facts.length || !agency) return
      const { row, lines, moves } = finishSeen(state, command, context)
      await saveFinishes(db, { building, agency }, [row])
      await moveLines(db, moves)
      const { source } = sourceOf(context.actor, state.room.place)
      const by = { ...valueSource(command, context, source), photo: command.data.photo }
      await saveLines(db, { building, agency }, lines, by)
    },
  }),
  'access.correct': handler({
    data: commands['access.correct'],
    beyond: true,
    inOwnOrder: true,
    since: (db, { subject, data }, actor, offers) => lastSaidOf(db, subject, data.access, actor, offers),
    gather: (db, { subject, data }, context, offers) => seeingAccess(db, subject, data, context, offers),
    decide: decideAccessSeen,
    save: async (db, facts, state, command, context) => {
      const { agency, building } = state.place
      if (!facts.length || !agency) return
      const { row, lines, moves } = accessSeen(state, command, context)
      await saveAccesses(db, { building, agency }, [row])
      await moveLines(db, moves)
      const { source } = sourceOf(context.actor, state.place)
      const by = { ...valueSource(command, context, source), photo: command.data.photo }
      await saveLines(db, { building, agency }, lines, by)
    },
  }),
  'estate.learn': handler({
    data: commands['estate.learn'],
    gather: (db, { subject, data }, context, offers) => learning(db, subject, data, context, offers),
    decide: decideLearn,
    save: async (db, facts, state, { id, subject, data }, { actor, at }) => {
      const { agency } = state.rooming
      if (!facts.length || !agency) return
      const where = { building: subject, agency }
      const told = learnInspection(state, data, dayOf(at))
      await saveRooms(db, where, told.rooms)
      await leaveRooms(db, told.leftRooms)
      await saveAssets(db, where, told.assets, at)
      await saveFinishes(db, where, told.finishes)
      await saveAccesses(db, where, told.accesses)
      await moveLines(db, told.moves)
      const { inspection } = data
      await saveLines(db, where, told.lines, {
        source: 'field',
        at,
        person: actor.id,
        command: id,
        inspection,
      })
      await redraw(db, where, [data.unit], at, { isFirst: told.rooms.length > 0 })
    },
  }),
  'finish.renew': handler({
    data: commands['finish.renew'],
    gather: (db, { subject, data }, _, offers) => renewing(db, subject, data, offers),
    decide: decideRenewed,
    save: async (db, facts, state, { id, subject }, { actor, at }) => {
      if (!facts.length || !state.agency) return
      const where = { building: subject, agency: state.agency }
      const { rows, lines, moves } = renewFinishes(state)
      await saveFinishes(db, where, rows)
      await moveLines(db, moves)
      await saveLines(db, where, lines, { source: 'office', at, person: actor.id, command: id })
    },
  }),
}
