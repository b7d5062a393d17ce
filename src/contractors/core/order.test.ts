import { describe, expect, test } from 'vitest'
import { actor, cases, folded, orderIn, roleFor, settled, tryAct } from '../../../test/contractors/acts.ts'
import { grants } from './grants.ts'
import { canOf, isOpen, steps } from './order.ts'

describe('the table of steps', () => {
  test.each(cases)('%s from %s', (act, status, step) => {
    const order = orderIn(status, settled(step))
    const outcome = tryAct(act, order, actor(roleFor(act)))
    if (!step.from.includes(status)) expect(outcome).toEqual({ refused: 'wrong_moment' })
    else {
      const after = folded(order, outcome)
      expect(step.to === 'same' ? [status] : step.to).toContain(after.status)
      expect(isOpen(after)).toBe(after.endedAt === null)
    }
    expect(canOf(order, actor(roleFor(act)))[act]).toBe(step.from.includes(status) ? 'yes' : 'wrong_moment')
  })

  test.each(steps.map(({ act, from }) => [act, from[0]!] as const))(
    '%s is nobody’s who is not granted it, whatever the moment',
    (act, status) => {
      const others = (['visitor', 'tenant', 'caretaker', 'agent', 'firm', 'hq'] as const).filter(
        (role) => !grants[act][role],
      )
      for (const role of others)
        expect(tryAct(act, orderIn(status), actor(role))).toEqual({ refused: 'not_yours' })
    },
  )

  test.each(steps.map(({ act }) => act))('%s of an order that one cannot see does not exist', (act) => {
    expect(tryAct(act, undefined, actor(roleFor(act)))).toEqual({ refused: 'not_found' })
  })

  test('another firm’s order is not hers, nor another agency’s, nor another household’s', () => {
    const order = orderIn('planned')
    expect(tryAct('report', order, { ...actor('firm'), firm: 'other' })).toEqual({ refused: 'not_yours' })
    expect(tryAct('cancel', order, { ...actor('agent'), agencies: ['sud'] })).toEqual({
      refused: 'not_yours',
    })
    expect(tryAct('fixSlot', order, { ...actor('tenant'), households: [] })).toEqual({ refused: 'not_yours' })
    const link = { ...actor('firm'), matter: 'another-request' }
    expect(tryAct('report', order, link)).toEqual({ refused: 'not_yours' })
  })
})
