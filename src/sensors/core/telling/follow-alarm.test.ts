import { describe, expect, test } from 'vitest'
import { houseActor } from '../../../kernel/core/access.ts'
import type { FollowedAlarm, MatterOfAlarm, Telling } from './followed-alarm.ts'
import { followAlarm } from './follow-alarm.ts'
import { nextStep } from './leak-step.ts'

// Madame Le Goff was told on the first of March at two in the afternoon, of a spell whose second day ended at noon.
const toldAt = '2026-03-01T13:00:00.000Z'
const inHours = (hours: number): string => new Date(Date.parse(toldAt) + hours * 3_600_000).toISOString()
const home = { person: 'her', household: 'hers', since: '2024-05-01', lang: 'fr', way: 'mail' } as const
const alarm = (more: Partial<FollowedAlarm> = {}): FollowedAlarm => ({
  id: 'alarm',
  kind: 'leak.steady',
  agency: 'centre',
  building: 'valentin',
  unit: 'door',
  asset: null,
  spells: [{ from: '2026-02-28' }],
  closedOn: null,
  isGone: false,
  runsOn: false,
  heldOn: '2026-03-02',
  seenOn: '2026-03-02',
  matter: null,
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
const matter: MatterOfAlarm = { id: 'request', no: 812, isHers: true, endedAt: null, reason: null }
const ended = (more: Partial<MatterOfAlarm> = {}): MatterOfAlarm => ({
  ...matter,
  endedAt: toldAt,
  reason: 'done',
  ...more,
})
const moved = { ...home, household: 'theirs', since: '2026-03-02' }
const told = (more: Partial<Telling> = {}, rest: Partial<FollowedAlarm> = {}) =>
  alarm({ telling: telling(more), ...rest })
const smoke = (more: Partial<Telling> = {}) => told(more, { kind: 'smoke', heldOn: null, seenOn: null })

describe('what the house does next of an alarm', () => {
  test.each([
    ['tells of one that it hears', alarm(), 2, 'tell'],
    ['tells nobody of one that is two days old', alarm(), 48, undefined],
    ['tells nobody in an empty dwelling', alarm({ home: null }), 2, undefined],
    ['tells nobody of the same water twice', alarm({ isTold: true }), 2, undefined],
    ['tells nobody who said that it is normal', alarm({ isSilenced: true }), 2, undefined],
    ['waits two days', told(), 47.9, undefined],
    ['files what still runs then', told(), 48, 'file'],
    ['counts a text message from the Monday on which it leaves', told({ way: 'sms' }), 65.9, undefined],
    ['files what still runs two days after that', told({ way: 'sms' }), 66, 'file'],
    ['files what somebody said she had found', told({ answer: 'found' }), 48, 'file'],
    ['files at once what she does not find', told({ answer: 'notFound' }), 1, 'file'],
    ['files at once what nobody could be told', told({ way: 'none' }), 1, 'file'],
    ['never files what is normal', told({ answer: 'normal' }), 480, undefined],
    ['files nothing twice', told({}, { matter }), 480, undefined],
    ['waits where the last day says that it stands', told({}, { heldOn: '2026-03-01' }), 48, undefined],
    ['says that it is over', told({}, { closedOn: '2026-03-02' }), 60, 'over'],
    ['says so once', told({ overAt: toldAt }, { closedOn: '2026-03-02' }), 60, undefined],
    ['says so to nobody who has a request', told({}, { closedOn: '2026-03-02', matter }), 60, undefined],
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
    ['waits a fortnight for a smoke alarm', smoke(), 335, undefined],
    [
      'tells whoever comes to live under one that is not well',
      told({}, { kind: 'smoke', heldOn: null, seenOn: null, home: moved }),
      30,
      'tell',
    ],
    ['asks somebody to look at it then, whatever its days say', smoke(), 336, 'file'],
    ['asks at once where help is asked', smoke({ answer: 'help' }), 1, 'file'],
    ['asks at once where there is none any more', smoke({ answer: 'gone' }), 1, 'file'],
    ['believes that it is done for a fortnight', smoke({ answer: 'done' }), 335, undefined],
    [
      'says to nobody that it is over where its meter was taken away',
      told({}, { closedOn: '2026-03-02', isGone: true }),
      60,
      undefined,
    ],
    ['takes up what was closed while it runs', told({}, { matter: ended(), runsOn: true }), 72, 'again'],
    [
      'takes up what is said to be repaired',
      told({}, { matter: ended({ reason: null }), runsOn: true }),
      72,
      'again',
    ],
    ['waits for as many days as it took to open', told({}, { matter: ended() }), 72, undefined],
    ['takes up what it has taken up no more', told({}, { matter, runsOn: true }), 72, undefined],
    [
      'takes up nothing that she is to repair',
      told({}, { matter: ended({ reason: 'tenant_repair' }), runsOn: true }),
      72,
      undefined,
    ],
    [
      'takes up nothing that somebody says is no leak',
      told({}, { matter: ended(), runsOn: true, isSilenced: true }),
      72,
      undefined,
    ],
    [
      'files anew what was closed two months ago',
      told({}, { matter: ended(), runsOn: true }),
      61 * 24,
      'fileAgain',
    ],
    ['tells who has moved in since, once a day of hers has shown it', told({}, { home: moved }), 60, 'tell'],
    [
      'tells her nothing by days that were not hers',
      told({}, { home: { ...moved, since: '2026-03-03' } }),
      60,
      undefined,
    ],
    [
      'files nothing of hers while what the other asked for is open',
      told({ household: 'theirs' }, { home: moved, matter: { ...matter, isHers: false } }),
      72,
      undefined,
    ],
    [
      'files what is hers once that has ended',
      told({ household: 'theirs' }, { home: moved, matter: ended({ isHers: false }) }),
      72,
      'file',
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
  expect(followAlarm(told({}, { matter }), act, house)).toEqual([])
  expect(followAlarm(undefined, act, house)).toMatchObject({ refused: 'no_leak' })
  expect(followAlarm(told(), act, { ...house, actor: { ...house.actor, role: 'hq' } })).toMatchObject({
    refused: 'not_yours',
  })
})

test('what is filed anew names what it goes on from, and she is told', () => {
  const now = inHours(61 * 24)
  const act = { id: 'act', type: 'alarm.follow', subject: 'alarm', data: {}, at: now }
  const again = told({}, { matter: ended(), runsOn: true, newRequest: 'another' })
  expect(followAlarm(again, act, { actor: houseActor('house'), now })).toMatchObject([
    { type: 'alarm.filed', data: { request: 'another', former: 812 } },
    { type: 'alarm.runsOn', data: { how: 'filed', request: 'another' }, audience: 'everyone' },
  ])
})
