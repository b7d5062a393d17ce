import { type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Commands } from '../contract.ts'
import { collectFound, countFlaws, picturesOf } from '../record/compose-record.ts'
import type { SeenRoom } from '../record/record-shapes.ts'
import { type InspectionNow, inspectionPlace, refusalToTell } from './inspection-now.ts'

/** `before`: the index of each meter at the last inspection that was signed there. */
export type TellState = { inspection: InspectionNow | undefined; before?: ReadonlyMap<string, number> }

type Telling = Extract<
  keyof Commands,
  | 'inspection.seeRoom'
  | 'inspection.dropRoom'
  | 'inspection.readMeter'
  | 'inspection.countKeys'
  | 'inspection.tryDetector'
  | 'inspection.tellAddress'
  | 'inspection.reserve'
>
type TellRule<Act extends Telling> = (
  state: TellState,
  command: { subject: string; data: Commands[Act] },
  context: Context,
) => Fact[] | Refusal

type TellingFact = Extract<
  Fact['type'],
  | 'inspection.roomSeen'
  | 'inspection.roomDropped'
  | 'inspection.meterRead'
  | 'inspection.keysCounted'
  | 'inspection.detectorTried'
  | 'inspection.addressTold'
  | 'inspection.reserved'
>

// What each part tells of itself: a fact without words, or why not.
const telling =
  <Act extends Telling>(
    tell: (
      data: Commands[Act],
      state: { inspection: InspectionNow; before: ReadonlyMap<string, number> },
    ) => Pick<Fact<TellingFact>, 'type' | 'data'> | Refusal,
  ): TellRule<Act> =>
  ({ inspection, before = new Map() }, { subject, data }, context) => {
    const no = refusalToTell(inspection, data.device, context)
    if (no || !inspection) return no ?? refuse('not_found')
    const fact = tell(data, { inspection, before })
    if ('refused' in fact) return fact
    return [{ ...fact, subject, audience: 'staff', place: inspectionPlace(inspection) } as Fact]
  }

/** As many rooms, and as many meters, as one record holds. */
const mostParts = { room: 60, meter: 20 } as const

const isFull = (kind: keyof typeof mostParts, part: string, { findings }: InspectionNow): boolean => {
  const known = findings.filter((each) => each.kind === kind)
  return known.length >= mostParts[kind] && !known.some((each) => each.part === part)
}

/** As many differences, and as many pictures, as a record and its paper hold. */
const mostFlaws = 500
const mostPictures = 300

// Which of the two it would go beyond.
const mostOfRecord = (room: SeenRoom, { findings }: InspectionNow): number | undefined => {
  const before = collectFound(findings).rooms.filter((each) => each.room !== room.room)
  if (countFlaws([...before, room]) > mostFlaws) return mostFlaws
  return picturesOf({ rooms: [...before, room], meters: [] }).length > mostPictures ? mostPictures : undefined
}

/** Rules of what is found, part by part. Refused: as refusalToTell. */
export const tells: { [Act in Telling]: TellRule<Act> } = {
  'inspection.seeRoom': telling<'inspection.seeRoom'>(({ room }, { inspection }) => {
    const most = isFull('room', room.room, inspection) ? mostParts.room : mostOfRecord(room, inspection)
    if (most !== undefined) return refuse('record_full', { most })
    return {
      type: 'inspection.roomSeen',
      data: { room: room.room, asBefore: room.asBefore, flaws: countFlaws([room]) },
    }
  }),
  // Refused too: room_missing (it is none of the dwelling, and nobody saw it).
  'inspection.dropRoom': telling<'inspection.dropRoom'>(({ room }, { inspection: { rooms, findings } }) =>
    rooms.includes(room) || findings.some(({ kind, part }) => kind === 'room' && part === room)
      ? { type: 'inspection.roomDropped', data: { room } }
      : refuse('room_missing', { n: 1 }),
  ),
  // Refused too: index_backwards (lower than the last time, on the same meter).
  'inspection.readMeter': telling<'inspection.readMeter'>(({ meter }, { inspection, before }) => {
    if (isFull('meter', meter.id, inspection)) return refuse('record_full', { most: mostParts.meter })
    const last = before.get(meter.id)
    return !meter.isChanged && last !== undefined && meter.index < last
      ? refuse('index_backwards', { index: last })
      : { type: 'inspection.meterRead', data: { meter: meter.id, kind: meter.kind, index: meter.index } }
  }),
  'inspection.countKeys': telling<'inspection.countKeys'>(({ keys }) => ({
    type: 'inspection.keysCounted',
    data: {
      missing: keys.reduce((sum, { expected, counted }) => sum + Math.max(0, (expected ?? 0) - counted), 0),
    },
  })),
  'inspection.tryDetector': telling<'inspection.tryDetector'>(({ detector: { isThere, sounded } }) => ({
    type: 'inspection.detectorTried',
    data: { isThere, sounded: sounded ?? null },
  })),
  'inspection.tellAddress': telling<'inspection.tellAddress'>(() => ({
    type: 'inspection.addressTold',
    data: {},
  })),
  'inspection.reserve': telling<'inspection.reserve'>(() => ({ type: 'inspection.reserved', data: {} })),
}
