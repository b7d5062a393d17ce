import { basename } from 'node:path'
import { diff } from '../../core/diff/diff.ts'
import { diffText } from '../../core/diff/diff-text.ts'
import { inspect } from '../../../ifc/core/inspect/inspect-model.ts'
import { inspectionJson } from '../../../ifc/core/inspect/inspection-json.ts'
import { inspectionText } from '../../../ifc/core/inspect/inspection-text.ts'
import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { readModel } from '../open-model.ts'
import { type CliArguments, readArguments, refuseFile, writeOut } from './read-arguments.ts'
import { plan } from './plan-command.ts'

type Verb = { files: number; run: (asked: CliArguments) => number }

const inspectFile = ({ files: [path = ''], json, say }: CliArguments): number => {
  const read = readModel(path)
  if ('problem' in read) return refuseFile(read.problem, basename(path), json, say)
  const { step, size } = read
  const seen = inspect(step)
  const file = basename(path)
  writeOut(
    json
      ? `${JSON.stringify(inspectionJson(seen, step, file, say))}\n`
      : inspectionText(seen, { file, megabytes: size / 1e6 }, say),
  )
  return 0
}

const diffFiles = ({ files, json, say }: CliArguments): number => {
  const seen: Inspection[] = []
  for (const path of files) {
    const read = readModel(path)
    if ('problem' in read) return refuseFile(read.problem, basename(path), json, say)
    seen.push(inspect(read.step))
  }
  const found = diff(seen[0]!, seen[1]!)
  writeOut(json ? `${JSON.stringify(found)}\n` : diffText(found, say))
  return 0
}

const verbs: Record<string, Verb> = {
  inspect: { files: 1, run: inspectFile },
  diff: { files: 2, run: diffFiles },
}

/**
 * `bim inspect FILE`, `bim plan FILE --out DIR` and `bim diff OLD NEW`, with `--json` or `--lang en`: without a server and without a database. Exit code: 0 read, 1 not readable,
 * 2 the command was not understood.
 */
export const bim = (argv: string[]): number | Promise<number> => {
  const [name = '', ...rest] = argv
  if (name === 'plan') return plan(rest)
  const verb = verbs[name]
  const asked = verb && readArguments(rest, verb.files)
  return asked ? verb.run(asked) : 2
}
