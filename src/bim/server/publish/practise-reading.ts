import { fileURLToPath } from 'node:url'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import { ownRules } from '../read-rules.ts'

/** Told to a reader that has no file yet: to read exercises until it has read so many. */
export type Practise = { practise: number }

/**
 * Reading a first file takes three times as long as a second one, because the engine knows nothing of the code yet. While
 * somebody chooses a file it can learn: more rounds teach it little, and each ends in some tenths of a second.
 */
export const practise: Practise = { practise: 8 }

/** A file is on its way: what takes it needs the processors. */
export const enough: Practise = { practise: 0 }

const exercise = (name: string): ReadingInput => ({
  revision: '00000000-0000-4000-8000-000000000000',
  path: fileURLToPath(new URL(`exercise.${name}.ifczip`, import.meta.url)),
  file: `${name}.ifczip`,
  rules: ownRules,
  draw: true,
  rule: null,
  said: [],
  units: [],
  standing: {
    storeys: [],
    rooms: [],
    openings: [],
    assets: [],
    said: [],
    plans: [],
    joined: [],
    elsewhere: [],
  },
  former: null,
  linked: [],
  own: [],
  frame: null,
  beside: [],
})

/**
 * Houses that nobody delivered, one after the other: an invented residence of twenty dwellings (`seeds/bim`), and a tower as
 * an architect's program writes it (bimwhale TallBuilding, © 2020 André Wisén, MIT).
 */
export const exercises = [exercise('residence'), exercise('tower')] as const
