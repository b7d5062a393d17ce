import { basename } from 'node:path'
import { inspect } from '../../core/inspect/inspect.ts'
import { asJson } from '../../core/inspect/json.ts'
import { asText } from '../../core/inspect/report.ts'
import { openModel } from '../file.ts'
import { type Asked, readAsked, refuseFile, writeOut } from './asked.ts'

type Verb = { files: number; run: (asked: Asked) => number }

const inspectFile = ({ files: [path = ''], json, say }: Asked): number => {
  const file = basename(path)
  const opened = openModel(path)
  if ('problem' in opened) return refuseFile(opened.problem, file, json, say)
  const stop = opened.step.problems.find((problem) => problem.stop)
  if (stop) return refuseFile(stop, file, json, say)
  const seen = inspect(opened.step)
  writeOut(
    json
      ? `${JSON.stringify(asJson(seen, opened.step, file, say))}\n`
      : asText(seen, { file, megabytes: opened.size / 1e6 }, say),
  )
  return 0
}

const verbs: Record<string, Verb> = {
  inspect: { files: 1, run: inspectFile },
}

/**
 * `bim inspect FILE [--json] [--lang fr|en]`: without a server and without a database. Exit code: 0 read, 1 not readable,
 * 2 the command was not understood.
 */
export const bim = (argv: string[]): number => {
  const [name = '', ...rest] = argv
  const verb = verbs[name]
  const asked = verb && readAsked(rest, verb.files)
  return asked ? verb.run(asked) : 2
}
