/** Reads one delivered file against requirements for its parent, which asks by a message. Run by `check-task.ts` alone. */
import { checkRules } from '../../../ifc/core/ids/check-rules.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import { reportRequirements } from '../../core/publish/read/revision-report.ts'
import { readModel } from '../open-model.ts'
import { readRules } from '../read-rules.ts'
import type { Checking } from './check-task.ts'

const answer = ({ path, rules: from }: Checking): object => {
  const read = readModel(path)
  if ('problem' in read) return read
  const rules = readRules(from)
  return 'code' in rules
    ? { problem: rules }
    : { value: reportRequirements(rules, checkRules(modelOf(read.step), rules)) }
}

process.on('message', (asked) => void process.send?.(answer(asked as Checking)))
process.once('disconnect', () => process.exit())
