import { positionsOf } from './control.ts'
import type { LayoutFile } from './layout-shape.ts'
import { positions2010 } from './layout-2010.ts'

/** Why a specification cannot be taken, at which position: a number that is missing or told twice, one name twice, one that the house fills elsewhere. */
export const layoutFaults = ['position_gap', 'name_twice', 'position_moved', 'control_nowhere'] as const
export type LayoutFault = { code: (typeof layoutFaults)[number]; no: number; name: string }

/**
 * Positions that the house fills of itself, by their number (fill-line.ts): a specification may change their length, codes and need, and
 * adds others behind, but what stands there stays what it is.
 */
const filledByHouse: readonly number[] = [
  1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 15, 17, 18, 20, 23, 24, 25, 26, 37, 40, 41, 44, 49, 62,
]

/** Positions that run from 1 without a hole, each by one name, those of the house where they were, controls of positions that are there. */
export const judgeLayout = ({ positions, controls }: LayoutFile): LayoutFault[] => {
  const faults: LayoutFault[] = []
  const names = new Set<string>()
  for (const [i, { no, name }] of positions.entries()) {
    if (no !== i + 1) faults.push({ code: 'position_gap', no: i + 1, name })
    if (names.has(name)) faults.push({ code: 'name_twice', no, name })
    names.add(name)
  }
  for (const no of filledByHouse) {
    const { name } = positions2010[no - 1]!
    if (positions[no - 1]?.name !== name) faults.push({ code: 'position_moved', no, name })
  }
  for (const { no, code, when = [], broken } of controls) {
    const looked = [no, ...[...when, ...broken].flatMap(positionsOf)]
    if (looked.some((each) => each > positions.length))
      faults.push({ code: 'control_nowhere', no, name: code })
  }
  return faults
}
