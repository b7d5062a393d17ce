/** Reads one delivered file against requirements for its parent, which asks by a message. Run by `task.ts` alone. */
import { check } from '../../../ifc/core/ids/check.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import { requirementsFound } from '../../core/publish/found.ts'
import { readModel } from '../file.ts'
import { readRules } from '../rules.ts'
import type { Checking } from './task.ts'

const answer = ({ path, rules: from }: Checking): object => {
  const read = readModel(path)
  if ('problem' in read) return read
  const rules = readRules(from)
  return 'code' in rules
    ? { problem: rules }
    : { value: requirementsFound(rules, check(modelOf(read.step), rules)) }
}

process.on('message', (asked) => void process.send?.(answer(asked as Checking)))
process.once('disconnect', () => process.exit())
