import { dayOf } from '../../../kernel/core/dates.ts'
import { handler, type Slice } from '../../../kernel/server/slice.ts'
import { commands } from '../../core/estate-commands.ts'
import { decideDrawn, dropOnPicture } from '../../core/inventory/drop-on-picture.ts'
import { decideJoin, joinedOf } from '../../core/inventory/decide-join.ts'
import { decidePart, partedOf } from '../../core/inventory/decide-part.ts'
import { decideRooms, roomsTold } from '../../core/inventory/decide-rooms.ts'
import { decideSeen, observeAsset, sourceOf } from '../../core/inventory/observe-asset.ts'
import { decideRoomSeen, roomSeen } from '../../core/inventory/observe-room.ts'
import { rooming } from '../inventory/unit-state.ts'
import { joining, parting, rememberLines, saveJoin, savePart, standingOf } from '../inventory/join-store.ts'
import { leaveRooms, moveLines, saveAssets, saveLines, saveRooms } from '../inventory/inventory-store.ts'
import { seeing, seeingRoom } from '../inventory/observed-state.ts'
import { redraw } from '../inventory/sketches.ts'
import { lastSaidOf, valueSource } from '../inventory/value-source.ts'
import { settleCommands } from './settle-commands.ts'

/**
 * What people say of what a building holds. `beyond`, each of them: an id or a picture out of her reach is taken all the same;
 * what she may say is decided by the grants.
 */
export const statementCommands: NonNullable<Slice['commands']> = {
  'asset.correct': handler({
    data: commands['asset.correct'],
    beyond: true,
    inOwnOrder: true,
    since: (db, { subject, data }, actor, offers) => lastSaidOf(db, subject, data.asset, actor, offers),
    gather: (db, { subject, data }, context, offers) => seeing(db, subject, data, context, offers),
    decide: decideSeen,
    save: async (db, facts, state, command, context) => {
      if (!facts.length || !state.place.agency) return
      const where = { building: command.subject, agency: state.place.agency }
      const { row, lines, moves } = observeAsset(state, command, context)
      await saveAssets(
        db,
        where,
        state.held ? { added: [], changed: [row] } : { added: [row], changed: [] },
        context.at,
      )
      await moveLines(db, moves)
      const { source } = sourceOf(context.actor, state.place)
      await saveLines(db, where, lines, {
        ...valueSource(command, context, source),
        photo: command.data.photo,
      })
      await redraw(
        db,
        where,
        [row['unit'] as string | null, state.held?.['unit'] as string | null],
        context.at,
      )
    },
  }),
  'asset.join': handler({
    data: commands['asset.join'],
    beyond: true,
    gather: (db, { subject, data }) => joining(db, subject, data),
    decide: decideJoin,
    save: async (db, facts, { agency, kept, ended, lines }, { subject, data }, { at }) => {
      if (!facts.length || !agency || !kept || !ended) return
      const where = { building: subject, agency }
      const { row, moves, lent } = joinedOf(kept, ended, lines)
      await rememberLines(db, data.ended)
      await moveLines(db, moves)
      await saveJoin(db, data, lent, dayOf(at))
      await saveAssets(db, where, { added: [], changed: [row] }, at)
      await redraw(db, where, [row['unit'] as string | null], at)
    },
  }),
  'asset.part': handler({
    data: commands['asset.part'],
    beyond: true,
    gather: (db, { subject, data }) => parting(db, subject, data),
    decide: decidePart,
    save: async (db, facts, { agency, kept, ended }, { subject, data }, { at }) => {
      if (!facts.length || !agency || !kept || !ended) return
      const where = { building: subject, agency }
      await savePart(db, kept.id, data.ended)
      const row = partedOf(kept, ended, ended.lent ?? [], await standingOf(db, kept.id))
      await saveAssets(db, where, { added: [], changed: [row] }, at)
      await redraw(db, where, [row['unit'] as string | null, ended['unit'] as string | null], at)
    },
  }),
  'room.correct': handler({
    data: commands['room.correct'],
    beyond: true,
    inOwnOrder: true,
    since: (db, { subject, data }, actor, offers) => lastSaidOf(db, subject, data.room, actor, offers),
    gather: (db, { subject, data }, context, offers) => seeingRoom(db, subject, data, context, offers),
    decide: decideRoomSeen,
    save: async (db, facts, state, command, context) => {
      if (!facts.length || !state.place.agency) return
      const where = { building: command.subject, agency: state.place.agency }
      const { row, lines, moves } = roomSeen(state, command, context)
      await saveRooms(db, where, [row])
      await moveLines(db, moves)
      const { source } = sourceOf(context.actor, state.place)
      await saveLines(db, where, lines, {
        ...valueSource(command, context, source),
        photo: command.data.photo,
      })
      await redraw(db, where, [row['unit'] as string | null], context.at)
    },
  }),
  ...settleCommands,
  'room.list': handler({
    data: commands['room.list'],
    beyond: true,
    gather: (db, { subject, data }, { actor }, offers) => rooming(db, subject, data, actor, offers),
    decide: decideRooms,
    save: async (db, facts, state, command, context) => {
      if (!facts.length || !state.agency) return
      const where = { building: command.subject, agency: state.agency }
      const told = roomsTold(state, command.data, { leavesOut: true, on: dayOf(context.at) })
      await saveRooms(db, where, told.rows)
      await leaveRooms(db, told.gone)
      await moveLines(db, told.moves)
      await saveLines(db, where, told.lines, valueSource(command, context))
      await redraw(db, where, [command.data.unit], context.at, { isFirst: true })
    },
  }),
  'plan.draw': handler({
    data: commands['plan.draw'],
    beyond: true,
    gather: (db, { subject, data }, { actor }, offers) => rooming(db, subject, data, actor, offers),
    decide: decideDrawn,
    save: async (db, facts, state, command, context) => {
      if (!facts.length || !state.agency) return
      const where = { building: command.subject, agency: state.agency }
      const { rooms, assets } = dropOnPicture(state, command.data)
      await saveRooms(db, where, rooms.rows)
      await saveAssets(db, where, assets, context.at)
      await moveLines(db, [...rooms.moves, ...assets.moves])
      await saveLines(db, where, [...rooms.lines, ...assets.lines], valueSource(command, context))
      await redraw(db, where, [command.data.unit], context.at, {
        isFirst: true,
        picture: command.data.picture,
      })
    },
  }),
}
