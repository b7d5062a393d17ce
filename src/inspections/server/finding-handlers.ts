import { type Handler, handler } from '../../kernel/server/slice.ts'
import { commands, type Commands } from '../core/contract.ts'
import { tells, type TellState } from '../core/decide/decide-finding.ts'
import { picturesOf } from '../core/record/compose-record.ts'
import type { Finding } from '../core/record/keep-finding.ts'
import { inspectionNow, lastIndexes } from './read-inspection.ts'
import { saveFinding, savePictures } from './store.ts'

type Telling = keyof typeof tells
/** What is kept of it: which part, what was found there, its pictures. */
type KeptPart = Pick<Finding, 'kind' | 'found'> & { part?: string; pictures?: readonly string[] }

// A tenant may be standing in a room while her pictures are still on their way: they are named here, and come by their own door.
const telling = <Act extends Telling>(act: Act, keep: (data: Commands[Act]) => KeptPart): Handler =>
  handler<TellState, Commands[Act]>({
    data: commands[act] as never,
    gather: async (db, { subject }) => ({
      inspection: await inspectionNow(db, subject),
      before: act === 'inspection.readMeter' ? await lastIndexes(db, subject) : new Map(),
    }),
    decide: tells[act],
    save: async (db, _, { inspection }, { id, subject, data }) => {
      if (!inspection) return
      const { kind, part = subject, found, pictures = [] } = keep(data)
      await saveFinding(db, subject, { kind, part, turn: inspection.turn, act: id, found })
      if (pictures.length) await savePictures(db, subject, pictures)
    },
  })

/** How each part that is found is kept: the last that was told of it. */
export const findingHandlers: Record<Telling, Handler> = {
  'inspection.seeRoom': telling('inspection.seeRoom', ({ room }) => ({
    kind: 'room',
    part: room.room,
    found: room,
    pictures: picturesOf({ rooms: [room], meters: [] }),
  })),
  'inspection.dropRoom': telling('inspection.dropRoom', ({ room }) => ({
    kind: 'room',
    part: room,
    found: null,
  })),
  'inspection.readMeter': telling('inspection.readMeter', ({ meter }) => ({
    kind: 'meter',
    part: meter.id,
    found: meter,
    pictures: meter.photos,
  })),
  'inspection.countKeys': telling('inspection.countKeys', ({ keys }) => ({ kind: 'keys', found: keys })),
  'inspection.tryDetector': telling('inspection.tryDetector', ({ detector }) => ({
    kind: 'detector',
    found: detector,
  })),
  'inspection.tellAddress': telling('inspection.tellAddress', ({ address }) => ({
    kind: 'address',
    found: address,
  })),
  'inspection.reserve': telling('inspection.reserve', ({ words }) => ({
    kind: 'reservations',
    found: words,
  })),
}
