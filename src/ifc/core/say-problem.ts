import { sayCode, type T } from '../../kernel/core/words.ts'
import type { Problem } from './problem.ts'

/**
 * A problem as a sentence, after the line where it stands; that of a whole file (`stop`) names its line itself. `file` fills the
 * hole of those that name the file.
 */
export const sayProblem = (problem: Problem, file: string, say: T): string => {
  // Reports that were kept before a sentence had names have none to give.
  const said = sayCode(say, 'problem', problem.code, {
    file,
    line: problem.line ?? 0,
    names: '…',
    ...problem.params,
  })
  return problem.line === undefined || problem.stop
    ? said
    : say('problem.at_line', { line: problem.line, said })
}
