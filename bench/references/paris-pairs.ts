import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { compareAddresses, type Levels } from '../../src/refs/core/compare/compare-addresses.ts'
import { indexPlaces } from '../../src/refs/core/link/find-candidates.ts'
import {
  type AddressRow,
  placeRows,
  postcodeOf,
  type WrittenPlace,
} from '../../src/refs/core/link/place-rows.ts'
import { type Lesson, learnWeights, type Weights } from '../../src/refs/core/weigh/learn-sign-weights.ts'
import { signsOf } from '../../src/refs/core/weigh/signs-of-pair.ts'

/** A file of the folder that `LOGE_DATA` names; nothing where there is none. */
export const foreignFile = (name: string): string | undefined => {
  const path = join(process.env['LOGE_DATA'] ?? '', name)
  return process.env['LOGE_DATA'] && existsSync(path) ? path : undefined
}

type Programme = AddressRow & { x: number; y: number; point: string }

/** Two programmes in one postcode: how far apart they are, in metres, whether the city gave both one point, and what compares them. */
export type ParisPair = {
  a: number
  b: number
  postcode: string
  metres: number
  onePoint: boolean
  /** by the corrected label: two metres and less are one place, more than a hundred are two; between, nothing is counted */
  label: 'same' | 'other' | 'uncounted'
  levels?: Levels
}

/** The programmes of social housing that Paris paid for (ODbL, Ville de Paris), with the city's coordinates in Lambert-93. */
export const readProgrammes = (file: string): Programme[] =>
  parse<Record<string, string>>(readFileSync(file), { delimiter: ';', columns: true, bom: true }).map(
    (row, i) => ({
      line: i + 1,
      address: row['adresse_programme']!,
      postcode: postcodeOf(row['code_postal']!),
      x: Number(row['coord_x_l93']),
      y: Number(row['coord_y_l93']),
      point: `${row['coord_x_l93']} ${row['coord_y_l93']}`,
    }),
  )

/** Every pair of a postcode that is one place, and every pair that blocking lets through: those have levels. */
export const pairsOf = (rows: readonly Programme[]): ParisPair[] => {
  const places = placeRows(rows)
  const index = indexPlaces(places)
  const placeOf = new Map(places.flatMap((place) => place.lines.map((line) => [line, place] as const)))
  const near = new Map(places.map((place) => [place, index.near(place)]))
  const compare = (a: WrittenPlace, b: WrittenPlace): Levels =>
    compareAddresses(a.parsed, b.parsed, index.rarityIn(a.postcode)).levels
  return [...Map.groupBy(rows, ({ postcode }) => postcode).values()].flatMap((list) =>
    list.flatMap((b, j) =>
      list.slice(0, j).flatMap((a) => {
        const [placeA, placeB] = [placeOf.get(a.line)!, placeOf.get(b.line)!]
        const levels = near.get(placeA)!.has(placeB) ? compare(placeA, placeB) : undefined
        const pair = labelled(a, b, levels)
        return levels || pair.label === 'same' ? [pair] : []
      }),
    ),
  )
}

const labelled = (a: Programme, b: Programme, levels: Levels | undefined): ParisPair => {
  const metres = Math.hypot(a.x - b.x, a.y - b.y)
  const pair = { a: a.line, b: b.line, postcode: a.postcode, metres, onePoint: a.point === b.point, levels }
  if (metres <= 2) return { ...pair, label: 'same' }
  // The city has one number of one street in two places, up to 6 km apart: of these nobody knows which is right.
  const isMisplaced = metres > 300 && levels?.street === 'same' && levels.number === 'equal'
  return { ...pair, label: metres <= 100 || isMisplaced ? 'uncounted' : 'other' }
}

/** Within sixty metres nobody says no for sure; a settled pair that says no is further apart. */
const surelyOther = 60

/** What a person would have settled: one place, or two; what she could not know teaches nothing. */
export const lessonsOf = (pairs: readonly ParisPair[]): Lesson[] =>
  pairs.flatMap(({ levels, label, metres }) => {
    const isMisplaced = label === 'uncounted' && metres > 100
    if (!levels || isMisplaced || (metres > 2 && metres <= surelyOther)) return []
    return [{ signs: signsOf(levels), same: label === 'same' }]
  })

/** Weights learnt from all pairs, from nothing. */
export const weightsOf = (pairs: readonly ParisPair[]): Weights => learnWeights(lessonsOf(pairs))
