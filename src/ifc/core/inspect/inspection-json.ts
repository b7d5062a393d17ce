import type { T } from '../../../kernel/core/words.ts'
import type { StepRecord } from '../step/read-step.ts'
import { sayProblem } from '../say-problem.ts'
import type { Inspection } from './inspection.ts'

/** The inspection for a script: rows become the numbers of their records, reckoning shapes are left out, problems speak. */
export const inspectionJson = (seen: Inspection, step: StepRecord, file: string, say: T): unknown => ({
  ...seen,
  storeys: seen.storeys.map((each) => numberRows(each, step)),
  rooms: seen.rooms.map(({ shape: _shape, known: _known, ...each }) => numberRows(each, step)),
  equipment: seen.equipment.map((each) => numberRows(each, step)),
  openings: seen.openings.map((each) => numberRows(each, step)),
  problems: seen.problems.map((problem) => ({ ...problem, says: sayProblem(problem, file, say) })),
})

const numberRows = <Row extends { row: number }>(
  { row, ...rest }: Row,
  step: StepRecord,
): Omit<Row, 'row'> & { record: number } => ({
  ...rest,
  record: step.idOf(row),
})
