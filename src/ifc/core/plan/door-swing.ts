import type { Frame } from '../model/matrix.ts'
import { placements } from '../model/placement.ts'
import type { StepRecord } from '../step/read-step.ts'
import { isWord, type Value } from '../step/step-values.ts'

/** How a door opens: the hinges that swing, seen from where it is pulled; `none` for what slides, folds or is not told. */
export type Swing = 'left' | 'right' | 'both' | 'none'

const swings: [pattern: RegExp, swing: Swing][] = [
  [/^(?:SINGLE_SWING_LEFT|DOUBLE_SWING_LEFT|SWING_FIXED_LEFT)$/, 'left'],
  [/^(?:SINGLE_SWING_RIGHT|DOUBLE_SWING_RIGHT|SWING_FIXED_RIGHT)$/, 'right'],
  [/^DOUBLE_DOOR_(?:SINGLE|DOUBLE)_SWING/, 'both'],
]

/** A door as its record tells it: its frame in the world in units of the file, its width in metres. */
export type Leaf = { swing: Swing; width: number | undefined; frame: Frame }

/** The doors of a file by the number of their record. The way they open is the door's own word in IFC4, else its type's. */
export const leavesOf = (step: StepRecord, metre: number): Map<number, Leaf> => {
  const frameOf = placements(step)
  const told = new Map<number, Swing>()
  const ofType = new Map<number, Swing>()
  const opens = (args: Value[]): Swing => {
    const words = args.slice(8).flatMap((value) => (isWord(value) ? [value.word] : []))
    return swings.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? 'none'
  }
  step.each('IFCRELDEFINESBYTYPE', (row) => {
    const args = step.args(row)
    const type = step.find(args[5])
    if (type < 0 || !/^IFCDOOR(?:STYLE|TYPE)$/.test(step.typeOf(type))) return
    const known = ofType.get(type) ?? opens(step.args(type))
    ofType.set(type, known)
    for (const door of Array.isArray(args[4]) ? args[4] : []) told.set(step.find(door), known)
  })
  const leaves = new Map<number, Leaf>()
  for (const type of ['IFCDOOR', 'IFCDOORSTANDARDCASE'])
    step.each(type, (row) => {
      const args = step.args(row)
      const own = opens(args)
      leaves.set(step.idOf(row), {
        swing: own === 'none' ? (told.get(row) ?? 'none') : own,
        width: typeof args[9] === 'number' ? args[9] * metre : undefined,
        frame: frameOf(args[5]),
      })
    })
  return leaves
}
