import type { RuleResult } from '../../../../ifc/core/ids/check-rules.ts'
import type { Facet, Rules } from '../../../../ifc/core/ids/specification.ts'
import type { Georeference } from '../../../../ifc/core/inspect/read-georeference.ts'
import type { Inspection, Rule } from '../../../../ifc/core/inspect/inspection.ts'
import type { DwellingUnit } from '../match/dwelling-units.ts'
import type { Problem } from '../../../../ifc/core/problem.ts'

/** So many objects are named for each thing that is to mend, and so many rooms that are in no dwelling. */
const mostObjects = 50
const mostLoose = 2000
const mostStoreys = 5000
/** of the name of the tool that wrote it, which stands in a line */
const mostSigns = 120
const mostDwellings = 2000

type Ask = Pick<Facet, 'facet' | 'cardinality' | 'instructions'> & { name: string | null }
type RequirementResult = { ask: Ask; bad: number; objects: { id: string; record: number; name: string }[] }

/** What was found in a revision, as it lies in its row; sentences are made when it is read. */
export type RevisionReport = {
  bytes: number
  records: number
  schema: string
  tool: string
  written: string
  storeys: { name: string; height: number; rooms: number }[]
  rooms: number
  doors: number
  windows: number
  equipment: [kind: string, n: number][]
  rule: Rule | null
  rules: Rule[]
  dwellings: (DwellingUnit & {
    name: string
    number: string | null
    type: string | null
    storey: number | null
    surface: number | null
    rooms: number
  })[]
  loose: { id: string; number: string; name: string; storey: string | null }[]
  /** numbers and names of rooms, on which a pattern is tried */
  named?: { number: string; name: string }[]
  requirements: {
    title: string
    rules: (Pick<RuleResult, 'name' | 'status' | 'count'> & {
      all: number
      bad: number
      asks: RequirementResult[]
    })[]
  }
  problems: Problem[]
  /** what of it is not as the building to which it was delivered; `unlike`: enough to doubt that it is that building */
  misfits?: Problem[]
  unlike?: boolean
  /** where the file says that its building stands, in degrees, and where in the file */
  stands?: Georeference
}

/** What the data pass found; requirements and dwellings come after. */
export const reportIn = (seen: Inspection, bytes: number): RevisionReport => {
  const doors = seen.openings.filter(({ kind }) => kind === 'door').length
  const names = new Map(seen.storeys.map(({ id, name }) => [id, name]))
  const counts = new Map<string, number>()
  for (const { kind } of seen.equipment) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const onStorey = new Map<string | null, number>()
  for (const { storey } of seen.rooms) onStorey.set(storey, (onStorey.get(storey) ?? 0) + 1)
  return {
    bytes,
    records: seen.records,
    schema: seen.schema.name,
    tool: seen.tool.slice(0, mostSigns),
    written: seen.written.slice(0, 10),
    storeys: seen.storeys.slice(0, mostStoreys).map(({ id, name, elevation, placed }) => ({
      name,
      height: elevation ?? placed,
      rooms: onStorey.get(id) ?? 0,
    })),
    rooms: seen.rooms.length,
    doors,
    windows: seen.openings.length - doors,
    equipment: [...counts].toSorted((a, b) => b[1] - a[1]),
    rule: seen.rule,
    rules: seen.rules.slice(0, 12),
    dwellings: [],
    loose: seen.rooms
      .filter(({ dwelling }) => dwelling === null)
      .slice(0, mostLoose)
      .map(({ id, number, name, storey }) => ({
        id,
        number,
        name,
        storey: storey === null ? null : (names.get(storey) ?? null),
      })),
    named: seen.rooms.slice(0, mostLoose).map(({ number, name }) => ({ number, name })),
    requirements: { title: '', rules: [] },
    problems: seen.problems,
  }
}

export const reportDwellings = (
  seen: Inspection,
  settled: ReadonlyMap<string, DwellingUnit>,
  storeyOf: (key: string) => number | null,
): RevisionReport['dwellings'] =>
  seen.dwellings.slice(0, mostDwellings).map(({ key, name, number, type, area, rooms }) => ({
    ...settled.get(key)!,
    name,
    number,
    type,
    storey: storeyOf(key),
    surface: area.declared ?? area.rooms,
    rooms: rooms.length,
  }))

export const reportRequirements = (
  { title, specifications }: Rules,
  checked: readonly RuleResult[],
): RevisionReport['requirements'] => ({
  title,
  rules: checked.map(({ name, status, count, applicable, failures }, i) => ({
    name,
    status,
    count,
    all: applicable,
    bad: failures.length,
    asks: specifications[i]!.requirements.flatMap((facet, j) => {
      const failed = failures.filter((each) => each.failed.includes(j))
      const named = facet.facet === 'attribute' || facet.facet === 'property'
      return failed.length === 0
        ? []
        : [
            {
              ask: {
                facet: facet.facet,
                cardinality: facet.cardinality,
                instructions: facet.instructions,
                name: named ? (facet.name.simple ?? null) : null,
              },
              bad: failed.length,
              objects: failed.slice(0, mostObjects).map(({ id, record, name: called }) => ({
                id,
                record,
                name: called,
              })),
            },
          ]
    }),
  })),
})
