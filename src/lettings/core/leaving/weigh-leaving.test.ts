import { expect, test } from 'vitest'
import { weighLeaving } from './decide-leaving.ts'
import { leavingReasons, leavingWays, reasonCodes } from './leaving-reasons.ts'

const on = { receivedOn: '2026-03-15' } as const

test('without a reason a notice is of three months, by each of the three ways', () => {
  for (const way of ['registered', 'officer', 'hand'] as const)
    expect(weighLeaving({ way, ...on }, 1)).toEqual({ months: 3, ends: '2026-06-15' })
})

test('by portal or mail it is no notice yet', () => {
  const refused = leavingWays.filter((way) => 'refused' in weighLeaving({ way, ...on }, 1))
  expect(refused).toEqual(['portal', 'mail'])
  expect(weighLeaving({ way: 'mail', ...on }, 1)).toEqual({ refused: 'notice_form' })
})

test.each(reasonCodes)('%s makes it short where its proof came along, and not otherwise', (reason) => {
  const short = { months: 1, ends: '2026-04-15' }
  expect(weighLeaving({ way: 'hand', ...on, reason, proved: true }, 1)).toEqual(short)
  expect(weighLeaving({ way: 'hand', ...on, reason, proved: false }, 1)).toEqual(
    leavingReasons[reason].proof ? { refused: 'reason_unproved' } : short,
  )
})

test('to another social dwelling, the landlord says one month or two', () => {
  expect(weighLeaving({ way: 'hand', ...on, reason: 'social', proved: true }, 2)).toEqual({
    months: 2,
    ends: '2026-05-15',
  })
})

test('a tenant may leave later than the law says, never before', () => {
  expect(weighLeaving({ way: 'hand', ...on, leavesOn: '2026-07-31' }, 1)).toEqual({
    months: 3,
    ends: '2026-07-31',
  })
  expect(weighLeaving({ way: 'hand', ...on, leavesOn: '2026-06-14' }, 1)).toEqual({
    refused: 'delay_too_short',
    params: { day: '2026-06-15' },
  })
})
