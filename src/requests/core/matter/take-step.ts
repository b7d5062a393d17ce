import { dayOf } from '../../../kernel/core/dates.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { paperProblemOf } from '../../../kernel/core/enclosed-paper.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { factOf, rule } from '../decide/request-rule.ts'
import type { Commands } from '../request-commands.ts'
import { stepRowOf } from './neighbour-steps.ts'

const yearMs = 366 * 86_400_000

/**
 * A dated step of a conflict between neighbours. What was said and written stays with the office; the caller reads which step and when, unless it
 * is the court's. That one is decided by a person, with a reason.
 */
export const takeStep = rule<Commands['request.takeStep']>('takeStep', (m, data, context, command) => {
  const { step, on, whose, words, papers } = data
  const heavy = paperProblemOf(papers ?? [])
  if (heavy) return refuse(heavy)
  const far = Date.parse(on) - Date.parse(dayOf(context.at))
  if (far > yearMs || far < -2 * yearMs) return refuse('step_day')
  const { decides, desk } = ofRole(context.actor.role)
  if (step === 'court' && (!words || !(decides || desk === 'hq'))) return refuse('step_why')
  const audience = stepRowOf(step)?.told ? 'everyone' : 'staff'
  return [factOf(m, 'request.stepTaken', context, { step, on, whose }, { words, papers, command }, audience)]
})
