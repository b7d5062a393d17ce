import { describe, expect, test } from 'vitest'
import { closures, closureOf } from '../../../requests/core/nature/closure.ts'
import { statuses } from '../../../requests/core/status.ts'
import { extendedStatus, extendedStatuses, statusAfter } from './extended-status.ts'

describe('what a city is told of an end', () => {
  test.each(closures.map(({ code }) => code))('%s is told as fixed only where it is', (code) => {
    const told = extendedStatus('closed', code)
    expect(extendedStatuses).toContain(told)
    expect(told === 'FIXED').toBe(closureOf(code).fixed === true)
  })

  test('closed without a reason that is known is not fixed either', () => {
    expect(extendedStatus('closed', null)).toBe('NO_FURTHER_ACTION')
    expect(extendedStatus('closed', 'of_an_old_journal')).toBe('NO_FURTHER_ACTION')
  })
})

test.each(statuses.filter((status) => status !== 'closed'))('%s is no end', (status) => {
  expect(['OPEN', 'IN_PROGRESS', 'ACTION_SCHEDULED']).toContain(extendedStatus(status, null))
})

test('a fact that leaves a request where it was tells nothing, and its filing neither', () => {
  expect(statusAfter({ type: 'request.said', data: {} })).toBeUndefined()
  expect(statusAfter({ type: 'request.filed', data: { status: 'filed' } })).toBeUndefined()
  expect(statusAfter({ type: 'request.planned', data: { status: 'planned' } })).toBe('ACTION_SCHEDULED')
  expect(statusAfter({ type: 'request.closed', data: { status: 'closed', reason: 'third_party' } })).toBe(
    'NOT_COUNCILS_RESPONSIBILITY',
  )
})
