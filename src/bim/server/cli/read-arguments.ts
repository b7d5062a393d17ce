import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Problem } from '../../../ifc/core/problem.ts'
import { sayProblem } from '../../../ifc/core/say-problem.ts'
import { type SayModel, sayIn } from '../../core/words/say-model.ts'

export type CliArguments = { files: string[]; json: boolean; say: SayModel }

/** So many files, `--json` and `--lang`; undefined when it is anything else. */
export const readArguments = (argv: string[], files: number): CliArguments | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' } },
    })
    if (positionals.length !== files) return undefined
    return { files: positionals, json: values.json ?? false, say: sayIn(values.lang === 'en' ? 'en' : 'fr') }
  } catch {
    return undefined
  }
}

/** Says why a file cannot be read, and is the exit code 1. */
export const refuseFile = (problem: Problem, file: string, json: boolean, say: SayModel): number => {
  const says = sayProblem(problem, file, say)
  if (json) writeOut(`${JSON.stringify({ problems: [{ ...problem, says }] })}\n`)
  else process.stderr.write(`${says}\n`)
  return 1
}

/** To standard output, whole: the process ends right after, and a pipe would lose what it has not taken. */
export const writeOut = (text: string): void => {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(1, bytes, at)
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw fault
    }
}
