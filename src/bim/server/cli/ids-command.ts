import { basename } from 'node:path'
import { checkRules } from '../../../ifc/core/ids/check-rules.ts'
import { phraseAsk, checkText } from '../../../ifc/core/ids/check-text.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import { readModel } from '../open-model.ts'
import { readRules } from '../read-rules.ts'
import { readArguments, refuseFile, writeOut } from './read-arguments.ts'

/**
 * `ids check RULES FILE [--json] [--lang en]`; RULES is a file, or `logement-social`. Exit code: 0 everything asked is
 * there, 1 a file cannot be read, 2 the command was not understood, 3 something is to mend or could not be checked.
 */
export const ids = (argv: string[]): number => {
  const [verb, ...rest] = argv
  const wanted = verb === 'check' ? readArguments(rest, 2) : undefined
  if (!wanted) return 2
  const { files, json, say } = wanted
  const [rulesPath = '', path = ''] = files
  const rules = readRules(rulesPath)
  if ('code' in rules) return refuseFile(rules, basename(rulesPath), json, say)
  const read = readModel(path)
  if ('problem' in read) return refuseFile(read.problem, basename(path), json, say)
  const checked = checkRules(modelOf(read.step), rules)
  const told = checked.map((each, i) => ({
    ...each,
    requirements: rules.specifications[i]!.requirements.map((facet) => phraseAsk(facet, say)),
  }))
  writeOut(
    json
      ? `${JSON.stringify({ title: rules.title, schema: read.step.header.schema, specifications: told })}\n`
      : checkText(rules, checked, basename(path), say),
  )
  return checked.every(({ status }) => status === 'pass') ? 0 : 3
}
