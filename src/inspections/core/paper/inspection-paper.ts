import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { sayDay, sayDayTime } from '../../../kernel/core/dates.ts'
import { quantityOf } from '../../../kernel/core/money.ts'
import type { Paper, PaperPicture, Piece } from '../../../kernel/core/paper.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { Element, InspectionRecord, SeenRoom, Signature } from '../record/record-shapes.ts'

export type SignedInspection = {
  record: InspectionRecord
  /** SHA-256 of its canonical text */
  hash: string
  isContradictory: boolean
  signatures: readonly Signature[]
  /** the instant at which it was signed, by the house’s clock */
  endedAt: string
}

/** Files inside a paper: the canonical text of the record, and who signed it, with the strokes and their times. */
export const recordFile = 'etat-des-lieux.json'
export const signaturesFile = 'signatures.json'

/**
 * The paper of an inspection (décret 2016-382, art. 2): differences first, then room by room what was found, meters, keys, and how each
 * party ended it. `isSealed`: whether a seal will stand behind it; a paper without one says so.
 */
export const inspectionPaper = (signed: SignedInspection, isSealed: boolean, say: T): Paper => {
  const { record } = signed
  const differences = record.rooms.flatMap((room) => differencesOf(room, say))
  return {
    title: say(`inspections.paper.title.${record.kind}`),
    of: say('inspections.paper.of', { place: placeOf(record), day: dayOf(record.on) }),
    pieces: [
      { is: 'facts', rows: facts(signed, say) },
      ...(record.kind === 'preVisit' ? [paragraph(say('inspections.paper.advice'))] : []),
      paragraph(
        say(isSealed ? 'inspections.paper.sealed' : 'inspections.paper.unsealed', {
          landlord: record.landlord.name,
        }),
      ),
      paragraph(say('inspections.paper.inside', { record: recordFile, signatures: signaturesFile })),
      heading(say('inspections.paper.differences')),
      differences.length
        ? { is: 'list', items: differences }
        : paragraph(say(record.entryOn ? 'inspections.paper.noneSince' : 'inspections.paper.none')),
      ...record.rooms.flatMap((room, i) => roomPieces(room, numberBefore(record, i), say)),
      ...meters(record, say),
      ...keys(record, say),
      heading(say('inspections.paper.detector')),
      paragraph(say(`inspections.paper.detector.${detectorOf(record)}`)),
      ...(record.reservations
        ? [heading(say('inspections.paper.reservations')), paragraph(record.reservations)]
        : []),
      heading(say('inspections.paper.signatures')),
      ...signed.signatures.flatMap((one) => signaturePieces(one, say)),
    ],
  }
}

const heading = (words: string): Piece => ({ is: 'heading', words })
const paragraph = (words: string): Piece => ({ is: 'words', words })

// Noon: the same day wherever it is read.
const dayOf = (date: string): string => `${sayDay(`${date}T12:00:00Z`, 'fr')} ${date.slice(0, 4)}`

const placeOf = ({ place: { ref, address, door } }: InspectionRecord): string =>
  [address, door, ref].filter(Boolean).join(', ')

const facts = ({ record, hash, isContradictory, endedAt }: SignedInspection, say: T): [string, string][] => {
  const { landlord, newAddress } = record
  const told: [string, string | null][] = [
    [say('inspections.paper.is.on'), dayOf(record.on)],
    // Of a device whose clock was wrong, or that had no network for days.
    [
      say('inspections.paper.is.received'),
      localDate(officeCalendar, endedAt) === record.on ? null : sayDayTime(endedAt, 'fr'),
    ],
    [say('inspections.paper.is.place'), placeOf(record)],
    [say('inspections.paper.is.landlord'), [landlord.name, landlord.seat].filter(Boolean).join(', ')],
    [say('inspections.paper.is.tenants'), record.tenants.join(', ')],
    [say('inspections.paper.is.entryOn'), record.entryOn && dayOf(record.entryOn)],
    [
      say('inspections.paper.is.newAddress'),
      newAddress && `${newAddress.line}, ${newAddress.postcode} ${newAddress.commune}`,
    ],
    [
      say('inspections.paper.is.both'),
      say(isContradictory ? 'inspections.paper.both' : 'inspections.paper.oneSided'),
    ],
    [say('inspections.paper.is.hash'), hash],
  ]
  return told.flatMap(([what, value]) => (value ? [[what, value] as [string, string]] : []))
}

const nameOf = ({ surface, thing }: Element, say: T): string =>
  surface ? say(`inspections.paper.surface.${surface}`) : (thing?.name ?? '')

type Flaw = Element['flaws'][number]

const sayFlaw = ({ kind, quantity, flawUnit, words }: Flaw, say: T): string => {
  const counted = say('inspections.paper.counted', {
    flaw: say(`inspections.paper.flaw.${kind}`),
    quantity: say(`inspections.paper.unit.${flawUnit}`, { n: quantityOf(quantity) }),
  })
  return words ? `${counted}. ${words}` : counted
}

const differencesOf = ({ name, elements }: SeenRoom, say: T): string[] =>
  elements.flatMap((element) =>
    element.flaws.map((flaw) =>
      say('inspections.paper.difference', {
        room: name,
        element: nameOf(element, say),
        what: sayFlaw(flaw, say),
      }),
    ),
  )

const columns = ['element', 'material', 'condition', 'clean', 'works', 'since'] as const

const roomPieces = (room: SeenRoom, before: number, say: T): Piece[] => [
  heading(room.name),
  ...(room.asBefore ? [paragraph(say('inspections.paper.asBefore'))] : []),
  {
    is: 'table',
    columns: columns.map((column) => say(`inspections.paper.column.${column}`)),
    widths: [3, 2, 1.4, 1.6, 1.6, 1.2],
    rows: room.elements.map((element) => elementRow(element, say)),
  },
  ...(room.words ? [paragraph(room.words)] : []),
  ...picturePieces(room, before, say),
]

const elementRow = (element: Element, say: T): string[] => [
  nameOf(element, say),
  element.material ? say(`inspections.paper.material.${element.material}`) : '–',
  say(`inspections.paper.condition.${element.condition}`),
  say(element.isClean ? 'inspections.paper.clean' : 'inspections.paper.unclean'),
  element.works === undefined
    ? '–'
    : say(element.works ? 'inspections.paper.works' : 'inspections.paper.worksNot'),
  element.since === undefined ? '–' : String(element.since),
]

/** Each picture under its own hash: the bytes of that hash are what was signed, and what is printed was made of them. */
const picturePieces = (room: SeenRoom, before: number, say: T): Piece[] => {
  const told = toldPictures(room, say)
  const items = told.map(({ name, what }, i): PaperPicture => {
    const about = { n: before + i + 1, room: room.name, what }
    const says = what ? say('inspections.paper.pictureOf', about) : say('inspections.paper.picture', about)
    return { name, shows: says, says, small: name }
  })
  return items.length ? [{ is: 'pictures', items }] : []
}

const toldPictures = (room: SeenRoom, say: T): { name: string; what: string }[] => [
  ...room.photos.map((name) => ({ name, what: '' })),
  ...room.elements.flatMap((element) =>
    element.flaws.flatMap((flaw) =>
      flaw.photos.map((name) => ({
        name,
        what: `${nameOf(element, say)}, ${say(`inspections.paper.flaw.${flaw.kind}`)}`,
      })),
    ),
  ),
]

const countPictures = ({ photos, elements }: SeenRoom): number =>
  photos.length +
  elements.reduce((sum, { flaws }) => sum + flaws.reduce((n, one) => n + one.photos.length, 0), 0)

/** How many pictures stand before those of a room: they are numbered through. */
const numberBefore = ({ rooms }: InspectionRecord, room: number): number =>
  rooms.slice(0, room).reduce((sum, one) => sum + countPictures(one), 0)

const meters = ({ meters: read }: InspectionRecord, say: T): Piece[] =>
  read.length
    ? [
        heading(say('inspections.paper.meters')),
        {
          is: 'table',
          columns: (['meter', 'number', 'index'] as const).map((c) => say(`inspections.paper.column.${c}`)),
          widths: [2, 2, 2],
          rows: read.map(({ kind, number = '–', index, isChanged }) => [
            say(`inspections.paper.meter.${kind}`),
            number,
            isChanged ? say('inspections.paper.changed', { index }) : String(index),
          ]),
        },
        ...meterPictures(read, say),
      ]
    : []

const meterPictures = (read: InspectionRecord['meters'], say: T): Piece[] => {
  const items = read.flatMap(({ kind, photos }) =>
    photos.map((name): PaperPicture => {
      const says = say(`inspections.paper.meter.${kind}`)
      return { name, shows: says, says, small: name }
    }),
  )
  return items.length ? [{ is: 'pictures', items }] : []
}

const keys = ({ keys: all }: InspectionRecord, say: T): Piece[] =>
  all.length
    ? [
        heading(say('inspections.paper.keys')),
        {
          is: 'table',
          columns: (['key', 'opens', 'counted'] as const).map((c) => say(`inspections.paper.column.${c}`)),
          widths: [2, 3, 2],
          rows: all.map(({ kind, opens, expected, counted }) => [
            say(`inspections.paper.key.${kind}`),
            opens,
            expected === null ? String(counted) : say('inspections.paper.of.expected', { counted, expected }),
          ]),
        },
      ]
    : []

const detectorOf = ({ detector }: InspectionRecord): 'none' | 'untried' | 'sounded' | 'silent' => {
  if (!detector?.isThere) return 'none'
  if (detector.sounded === undefined) return 'untried'
  return detector.sounded ? 'sounded' : 'silent'
}

const signaturePieces = ({ party, name, ended, strokes, at, why }: Signature, say: T): Piece[] => [
  paragraph(
    [
      say(`inspections.paper.${ended}`, {
        name,
        party: say(`inspections.paper.party.${party}`),
        when: sayDayTime(at, 'fr'),
      }),
      ...(why ? [why] : []),
    ].join(' '),
  ),
  ...(strokes
    ? [
        {
          is: 'drawing' as const,
          drawing: {
            box: [0, 0, 1000, 400] as [number, number, number, number],
            shapes: strokes.map((points) => ({
              is: 'path' as const,
              look: 'ink',
              x: 0,
              y: 0,
              d: points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join(' '),
            })),
          },
          shows: say('inspections.paper.drawn', { name }),
          tall: 80,
        },
      ]
    : []),
]
