import { describe, expect, test } from 'vitest'
import { houseActor } from '../../../kernel/core/access.ts'
import { followAlarm, type FollowedAlarm, nextStep, type Telling } from './follow-alarm.ts'

// Madame Le Goff was told on the first of March at two in the afternoon, of a spell whose second day ended at noon.
const toldAt = '2026-03-01T13:00:00.000Z'
const inHours = (hours: number): string => new Date(Date.parse(toldAt) + hours * 3_600_000).toISOString()
const home = { person: 'her', household: 'hers', lang: 'fr', way: 'mail' } as const
const alarm = (more: Partial<FollowedAlarm> = {}): FollowedAlarm => ({
  id: 'alarm',
  kind: 'leak.steady',
  agency: 'centre',
  building: 'valentin',
  unit: 'door',
  asset: null,
  spells: [{ from: '2026-02-28' }],
  closedOn: null,
  heldOn: '2026-03-02',
  seenOn: '2026-03-02',
  request: null,
  newRequest: 'request',
  isTold: false,
  isSilenced: false,
  telling: null,
  home,
  ...more,
})
const telling = (more: Partial<Telling> = {}): Telling => ({
  spell: '2026-02-28',
  round: 0,
  person: 'her',
  household: 'hers',
  way: 'mail',
  toldAt,
  answer: null,
  overAt: null,
  ...more,
})
const told = (more: Partial<Telling> = {}, rest: Partial<FollowedAlarm> = {}) =>
  alarm({ telling: telling(more), ...rest })

describe('what the house does next of a leak', () => {
  test.each([
    ['tells of one that it hears', alarm(), 2, 'tell'],
    ['tells nobody of one that is two days old', alarm(), 48, undefined],
    ['tells nobody in an empty dwelling', alarm({ home: null }), 2, undefined],
    ['tells nobody of the same water twice', alarm({ isTold: true }), 2, undefined],
    ['tells nobody who said that it is normal', alarm({ isSilenced: true }), 2, undefined],
    ['waits two days', told(), 47.9, undefined],
    ['files what still runs then', told(), 48, 'file'],
    ['files what somebody said she had found', told({ answer: 'found' }), 48, 'file'],
    ['files at once what she does not find', told({ answer: 'notFound' }), 1, 'file'],
    ['files at once what nobody could be told', told({ way: 'none' }), 1, 'file'],
    ['never files what is normal', told({ answer: 'normal' }), 480, undefined],
    ['files nothing twice', told({}, { request: 'one' }), 480, undefined],
    ['waits where the last day says that it stands', told({}, { heldOn: '2026-03-01' }), 48, undefined],
    ['says that it is over', told({}, { closedOn: '2026-03-02' }), 60, 'over'],
    ['says so once', told({ overAt: toldAt }, { closedOn: '2026-03-02' }), 60, undefined],
    [
      'says so to nobody who has a request',
      told({}, { closedOn: '2026-03-02', request: 'one' }),
      60,
      undefined,
    ],
    [
      'says so to nobody to whom it is normal',
      told({ answer: 'normal' }, { closedOn: '2026-03-02' }),
      60,
      undefined,
    ],
    [
      'tells anew of what comes back',
      told(
        { overAt: toldAt },
        { spells: [{ from: '2026-02-28', to: '2026-02-28' }, { from: '2026-03-04' }] },
      ),
      100,
      'tell',
    ],
    [
      'says nothing to who has moved in since',
      told({}, { home: { ...home, household: 'theirs' } }),
      60,
      undefined,
    ],
  ] as const)('it %s', (_, of, hours, step) => expect(nextStep(of, inHours(hours))).toBe(step))
})

test('nobody but the house follows an alarm, and what is done is not done again', () => {
  const house = { actor: houseActor('house'), now: inHours(48) }
  const act = { id: 'act', type: 'alarm.follow', subject: 'alarm', data: {}, at: house.now }
  expect(followAlarm(told(), act, house)).toMatchObject([
    {
      type: 'alarm.filed',
      data: { request: 'request', nature: 'toilet.flush_leak', unit: 'door', person: 'her' },
    },
  ])
  expect(followAlarm(told({}, { request: 'request' }), act, house)).toEqual([])
  expect(followAlarm(undefined, act, house)).toMatchObject({ refused: 'no_leak' })
  expect(followAlarm(told(), act, { ...house, actor: { ...house.actor, role: 'hq' } })).toMatchObject({
    refused: 'not_yours',
  })
})
