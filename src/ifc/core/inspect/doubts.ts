import type { Model } from '../model/model.ts'
import type { Problem } from '../problem.ts'
import { isKnown, nearest } from '../schema/entity-schema.ts'
import type { Inspection } from './inspection.ts'

type SeenModel = Omit<Inspection, 'problems' | 'schema'> & { hollow: number }

/** Rooms of one storey whose floors are further apart than this are on different levels. */
const levelApart = 2

/** What a reader must know before believing the rest: a table of tests, each with the numbers of its sentence. */
export const doubtsOf = (model: Model, seen: SeenModel): Problem[] => {
  const { schema } = model.step.header
  const { storeys, rooms, equipment, openings } = seen
  const placed = (how: string | null): number => equipment.filter((each) => each.placed === how).length
  const hung = placed('position') + placed('nearest')
  const lying = openings.filter(
    ({ kind, name }) => kind === 'door' && /fen[eê]tre|window|fenster/i.test(name),
  )
  const several = severalLevels(seen)
  const doubtful = storeys.filter(
    ({ elevation, placed }) => elevation !== null && Math.abs(elevation - placed) > 0.1,
  )
  const twice = seen.duplicates
  const count = (n: number): Problem['params'] | undefined => (n > 0 ? { n } : undefined)
  const rows: [code: string, params: Problem['params'] | undefined][] = [
    ['no_schema', schema === '' ? {} : undefined],
    ['unknown_schema', schema !== '' && !nearest(schema) ? { schema } : undefined],
    ['schema_unchecked', nearest(schema) && !isKnown(schema) ? { schema, as: nearest(schema)! } : undefined],
    ['no_length_unit', seen.units.length === null ? {} : undefined],
    ['no_area_unit', seen.units.area === null ? {} : undefined],
    ['no_storey', storeys.length === 0 ? {} : undefined],
    [
      'storey_height',
      doubtful.length
        ? { n: doubtful.length, names: listNames(doubtful.map(({ name }) => name)) }
        : undefined,
    ],
    ['several_levels', several.length ? { n: several.length, names: listNames(several) } : undefined],
    ['no_room', rooms.length === 0 ? {} : undefined],
    ['no_dwelling', rooms.length > 0 && seen.rule === null ? {} : undefined],
    ['unnamed_rooms', count(rooms.filter(({ name }) => name === '').length)],
    ['unmeasured_rooms', count(rooms.filter(({ area }) => area.declared === null).length)],
    ['doubtful_areas', count(rooms.filter(({ area }) => isDoubtful(area)).length)],
    ['lost_rooms', count(rooms.filter(({ storey }) => storey === null).length)],
    ['hung_equipment', hung > 0 ? { n: hung, nearest: placed('nearest') } : undefined],
    ['lost_equipment', count(placed(null))],
    ['hollow_serials', count(seen.hollow)],
    ['windows_as_doors', count(lying.length)],
    ['duplicate_ids', twice.length ? { n: twice.length, names: bearersOf(model, twice) } : undefined],
  ]
  return rows.flatMap(([code, params]) => (params ? [{ code, params }] : []))
}

/** Storeys of several buildings bear the same names; a dozen tell enough. */
const listNames = (names: readonly string[]): string => {
  const apart = [...new Set(names)]
  return sayFirst(apart, 12, (name) => name)
}

/** So many identifiers that several things bear are named, each with so many of these. */
const mostIds = 5
const mostBearers = 4

/** «2O2Fr$t4X7Zf8NOew3FNr2 (Radiateur #812, Radiateur #840)»: whoever mends the model finds them by that. */
const bearersOf = ({ step, text }: Model, twice: SeenModel['duplicates']): string =>
  sayFirst(twice, mostIds, ({ id, records }) => {
    const bearer = (record: number): string =>
      `${text(step.find(record), 'Name').slice(0, 60)} #${record}`.trim()
    return `${id.slice(0, 40)} (${sayFirst(records, mostBearers, bearer)})`
  })

const sayFirst = <T>(all: readonly T[], most: number, say: (each: T) => string): string =>
  [...all.slice(0, most).map(say), ...(all.length > most ? ['…'] : [])].join(', ')

/** A declared area a tenth away from the drawn one is a question to the architect. */
const isDoubtful = ({ declared, computed }: { declared: number | null; computed: number | null }): boolean =>
  declared !== null &&
  computed !== null &&
  computed > 0 &&
  Math.abs(declared - computed) > 0.1 * computed + 0.2

const severalLevels = ({ storeys, rooms }: SeenModel): string[] =>
  storeys
    .filter(({ id }) => {
      const levels = rooms.flatMap(({ storey, level }) => (storey === id && level !== null ? [level] : []))
      const [low, high] = [Math.min, Math.max].map((end) =>
        levels.reduce((a, b) => end(a, b), levels[0] ?? 0),
      )
      return high! - low! > levelApart
    })
    .map(({ name }) => name)
