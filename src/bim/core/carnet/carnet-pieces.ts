import { type CodeUnder, type Key, sayCode } from '../../../kernel/core/words.ts'
import { dayOf, isYearAlone } from '../../../kernel/core/dates.ts'
import type { Paper, Piece } from '../../../kernel/core/paper.ts'
import { levelOf } from '../cobie/cobie-names.ts'
import type { SayModel } from '../words/say-model.ts'
import type { DwellingRecord } from './dwelling-record.ts'

/** What has a direct effect on the energy that a dwelling uses: CCH, art. R. 126-32, II. */
const ofEnergy = new Set(['boiler', 'waterHeater', 'radiator', 'thermostat', 'pump', 'vent', 'fan'])

/** Works on what the carnet is about: not on life together, on pests or on cleaning. */
const ofWorks = new Set([
  'heating',
  'hotwater',
  'gas',
  'power',
  'water',
  'drain',
  'window',
  'damp',
  'door',
  'inside',
])

/** What the law asks and nobody but the builder or a diagnostician has: told as missing, one by one, with its article. */
const toJoin = ['sections', 'networks', 'insulation', 'manuals', 'energy'] as const

/**
 * The carnet d'information du logement of one dwelling (CCH, art. L. 126-35-2 to L. 126-35-11, R. 126-32 to R. 126-34): what the
 * house knows, and what remains to be joined.
 */
export const carnetOf = (home: DwellingRecord, say: SayModel): Paper => ({
  title: say('carnet.title'),
  of: say('carnet.of', { ref: home.unit.ref, address: `${home.building.address}, ${townOf(home)}` }),
  pieces: [
    { is: 'words', words: say('carnet.intro', { landlord: home.landlord, day: day(home.at) }) },
    heading('carnet.dwelling', say),
    { is: 'facts', rows: facts(home, say) },
    heading('carnet.rooms', say),
    home.rooms.length ? rooms(home, say) : { is: 'words', words: say('carnet.rooms.none') },
    heading('carnet.plan', say),
    home.plan
      ? { is: 'plan', says: say(`carnet.plan.${home.plan.origin}`, { day: day(home.plan.at) }) }
      : { is: 'words', words: say('carnet.plan.none') },
    heading('carnet.energy', say),
    assets(home, say, (kind) => ofEnergy.has(kind), 'carnet.energy.none'),
    heading('carnet.others', say),
    assets(home, say, (kind) => !ofEnergy.has(kind), 'carnet.others.none'),
    heading('carnet.works', say),
    works(home, say),
    heading('carnet.join', say),
    { is: 'words', words: say('carnet.join.why') },
    { is: 'list', items: toJoin.map((what) => say(`carnet.join.${what}`)) },
  ],
})

const heading = (key: Key, say: SayModel): Piece => ({ is: 'heading', words: say(key) })

const townOf = ({ building }: DwellingRecord): string => `${building.postcode} ${building.commune}`

/** Only what is known stands there. */
const facts = ({ unit, building }: DwellingRecord, say: SayModel): [string, string][] => {
  const told: [key: CodeUnder<'carnet.is'>, value: string | null][] = [
    ['ref', unit.ref],
    ['rpls', unit.rpls],
    ['scheme', building.scheme],
    ['building', [building.name, unit.entrance].filter(Boolean).join(', ')],
    ['storey', unit.storey === null ? null : levelOf(unit.storey, say)],
    ['door', unit.door],
    ['main', unit.rooms === null ? null : String(unit.rooms)],
    ['surface', unit.surface === null ? null : say('carnet.area', { area: unit.surface })],
    ['class', unit.energy],
    ['built', building.built === null ? null : String(building.built)],
    ['received', building.receivedOn && day(building.receivedOn)],
  ]
  return told.flatMap(([key, value]) => (value ? [[say(`carnet.is.${key}`), value] as [string, string]] : []))
}

const rooms = ({ rooms: all, unit }: DwellingRecord, say: SayModel): Piece => {
  const area = (value: number | null): string => (value === null ? '–' : say('carnet.area', { area: value }))
  const sum = all.reduce((total, { surface }) => total + (surface ?? 0), 0)
  const whole = all.every(({ surface }) => surface !== null) && all.length > 1 && unit.surface === null
  return {
    is: 'table',
    columns: (['room', 'kind', 'declared', 'drawn'] as const).map((key) => say(`carnet.column.${key}`)),
    widths: [3, 3, 2, 2],
    rows: [
      ...all.map((room) => [
        room.name,
        sayCode(say, 'room', room.kind),
        area(room.surface),
        area(room.computed),
      ]),
      ...(whole ? [[say('carnet.sum'), '', area(Math.round(sum * 100) / 100), '']] : []),
    ],
  }
}

const assets = (home: DwellingRecord, say: SayModel, wanted: (kind: string) => boolean, none: Key): Piece => {
  const kept = home.assets.filter(({ kind }) => wanted(kind))
  if (kept.length === 0) return { is: 'words', words: say(none) }
  return {
    is: 'table',
    columns: (['thing', 'where', 'make', 'serial', 'installed', 'guarantee', 'care'] as const).map((key) =>
      say(`carnet.column.${key}`),
    ),
    widths: [12, 10, 14, 12, 11, 11, 17],
    rows: kept.map((asset) => [
      asset.name,
      asset.room ?? '–',
      [asset.maker, asset.model].filter(Boolean).join(' ') || '–',
      asset.serial || '–',
      asset.installedOn ? sayInstalled(asset.installedOn) : '–',
      asset.warrantyUntil ? day(asset.warrantyUntil) : '–',
      asset.repairs ? say('carnet.care', { ...asset.repairs, until: day(asset.repairs.until) }) : '–',
    ]),
  }
}

const works = (home: DwellingRecord, say: SayModel): Piece => {
  const kept = home.works.filter(({ group }) => ofWorks.has(group))
  if (kept.length === 0) return { is: 'words', words: say('carnet.works.none') }
  return {
    is: 'table',
    columns: (['on', 'what', 'thing', 'firm'] as const).map((key) => say(`carnet.column.${key}`)),
    widths: [2, 5, 3, 3],
    rows: kept.map(({ on, nature, thing, firm }) => [
      day(on),
      sayCode(say, 'nature', nature),
      thing ?? '–',
      firm ?? say('carnet.ourselves'),
    ]),
  }
}

const sayInstalled = (iso: string): string => (isYearAlone(iso) ? iso.slice(0, 4) : day(iso))

/** 2026-03-01 → 01/03/2026, of a day or of an instant. */
const day = (iso: string): string => dayOf(iso).split('-').toReversed().join('/')
