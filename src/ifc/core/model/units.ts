import type { StepRecord } from '../step/read-step.ts'
import { isTyped, isWord, type Value } from '../step/step-values.ts'

/** By how much a number of the file is multiplied to be in SI, for each unit type the project gives (`LENGTHUNIT`, …). */
export type Units = Map<string, number>

const prefixes: Record<string, number> = {
  EXA: 1e18,
  PETA: 1e15,
  TERA: 1e12,
  GIGA: 1e9,
  MEGA: 1e6,
  KILO: 1e3,
  HECTO: 1e2,
  DECA: 10,
  DECI: 0.1,
  CENTI: 1e-2,
  MILLI: 1e-3,
  MICRO: 1e-6,
  NANO: 1e-9,
  PICO: 1e-12,
}

const word = (value: Value): string => (isWord(value) ? value.word : '')
const powers: [start: string, power: number][] = [
  ['SQUARE_', 2],
  ['CUBIC_', 3],
]

/** The units of the project. A unit that is missing is missing here too: the caller decides, and the report says so. */
export const unitsOf = (step: StepRecord): Units => {
  const units: Units = new Map()
  for (const project of step.all('IFCPROJECT')) {
    const [list] = argsOf(step, step.args(project)[8])
    for (const unit of Array.isArray(list) ? list : []) {
      const row = step.find(unit)
      if (row < 0) continue
      const args = step.args(row)
      const kind = step.typeOf(row) === 'IFCMONETARYUNIT' ? '' : word(args[1])
      if (kind !== '' && !units.has(kind)) units.set(kind, scaleOf(step, unit, 0))
    }
  }
  return units
}

const argsOf = (step: StepRecord, to: Value): Value[] => {
  const row = step.find(to)
  return row < 0 ? [] : step.args(row)
}

/** The factor of one unit to SI; 1 for what is not understood. A gram is a thousandth, as SI counts in kilograms. */
export const scaleOf = (step: StepRecord, unit: Value, depth: number): number => {
  const row = step.find(unit)
  if (row < 0 || depth > 5) return 1
  const args = step.args(row)
  switch (step.typeOf(row)) {
    case 'IFCSIUNIT': {
      const name = word(args[3])
      const power = powers.find(([start]) => name.startsWith(start))?.[1] ?? 1
      return (prefixes[word(args[2])] ?? 1) ** power * (name === 'GRAM' ? 1e-3 : 1)
    }
    case 'IFCCONVERSIONBASEDUNIT':
    case 'IFCCONVERSIONBASEDUNITWITHOFFSET': {
      const [value, base] = argsOf(step, args[3])
      const amount = isTyped(value) ? value.of : value
      return (typeof amount === 'number' ? amount : 1) * scaleOf(step, base, depth + 1)
    }
    case 'IFCDERIVEDUNIT': {
      let scale = 1
      for (const element of Array.isArray(args[0]) ? args[0] : []) {
        const [base, exponent] = argsOf(step, element)
        scale *= scaleOf(step, base, depth + 1) ** (typeof exponent === 'number' ? exponent : 1)
      }
      return scale
    }
    default:
      return 1
  }
}
