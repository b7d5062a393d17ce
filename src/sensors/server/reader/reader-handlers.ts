import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { msOf } from '../../../kernel/core/zone.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { keepRows, matchColumnsOf } from '../../core/reader/keep-rows.ts'
import type { RowFate } from '../../core/reader/reader-contract.ts'
import { takeObservations } from '../take-observations.ts'
import { messageOfRow } from './numbered-meters.ts'
import { saveLayout } from './reader-layouts.ts'
import { type WeighedRow, weighRows } from './weigh-rows.ts'

type WeighedFile = { fates: RowFate[]; weighed: WeighedRow[]; lateDays: number }

/** What a person hands over of what a meter reader has read. Readings have no policy: the owner looks which of them are there. */
export const readerHandlers: Record<string, Handler> = {
  'reader.keep': handler<WeighedFile, Commands['reader.keep'], 'reader.kept'>({
    data: commands['reader.keep'],
    beyond: true,
    gather: async (db, { data: { rows } }, { actor, now }, _, { sensorsLateDays: lateDays }) => {
      const weighed = await weighRows(db, rows, { actor, now: secondsOf(now), lateDays })
      return { weighed, fates: weighed.map(({ fate }) => fate), lateDays }
    },
    decide: keepRows,
    save: async (db, _, { weighed, lateDays }, __, { now }) =>
      void (await takeObservations(
        db,
        weighed.flatMap(({ said }) => (said ? [messageOfRow(said, secondsOf(now))] : [])),
        { lateDays },
      )),
  }),
  'reader.match': handler<object, Commands['reader.match'], 'reader.matched'>({
    data: commands['reader.match'],
    gather: async () => ({}),
    decide: matchColumnsOf,
    save: (db, _, __, { data }, { actor, now }) => saveLayout(db, { ...data, by: actor.id, since: now }),
  }),
}

const secondsOf = (now: string): number => Math.floor(msOf(now) / 1000)
