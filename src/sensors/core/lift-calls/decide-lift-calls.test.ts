import { expect, test } from 'vitest'
import { houseActor } from '../../../kernel/core/access.ts'
import { askLiftCall, endLiftCall, type HomeWithLift, noteLiftCall } from './decide-lift-calls.ts'

const at = '2026-11-30T08:00:00.000Z'
const home = { household: 'h', building: 'bellevue', agency: 'centre' }
const diarra = { ...houseActor('n'), role: 'tenant' as const, households: ['h'] }
const stranger = { ...diarra, households: ['other'] }
const state = (more: Partial<HomeWithLift> = {}): HomeWithLift => ({
  home,
  hasLift: true,
  person: 'n',
  isAsked: false,
  ...more,
})
const ask = { id: 'a', type: 'liftCall.ask', subject: 'h', data: {}, at }

test.each([
  ['asks', state(), diarra, [{ type: 'liftCall.asked', subject: 'h' }]],
  ['asks again', state({ isAsked: true }), diarra, []],
  ['has no lift', state({ hasLift: false }), diarra, { refused: 'no_lift_here' }],
  ['has no telephone', state({ person: undefined }), diarra, { refused: 'no_phone_to_call' }],
  ['is of somebody else', state(), stranger, { refused: 'not_yours' }],
  ['is let no more', state({ home: undefined }), diarra, { refused: 'not_yours' }],
] as const)('a home that %s', (_, now, actor, said) =>
  expect(askLiftCall(now, ask, { actor })).toMatchObject(said),
)

test('what was never asked ends without a word', () => {
  expect(endLiftCall(state(), ask, { actor: diarra })).toEqual([])
  expect(endLiftCall(state({ isAsked: true }), ask, { actor: diarra })).toMatchObject([
    { type: 'liftCall.ended' },
  ])
  expect(endLiftCall(state({ isAsked: true }), ask, { actor: stranger })).toMatchObject({
    refused: 'not_yours',
  })
})

test('a call is noted by who works there, of a home that waits for one', () => {
  const note = {
    id: 'b',
    type: 'liftCall.note',
    subject: 'r',
    data: { household: 'h', came: 'reached' as const },
    at,
  }
  const breakdown = { building: 'bellevue', agency: 'centre', phase: 'stopped' as const, isWaiting: true }
  const nadia = { ...houseActor('nadia'), role: 'agent' as const, agencies: ['centre'] }
  expect(noteLiftCall(breakdown, note, { actor: nadia })).toMatchObject([
    { type: 'liftCall.noted', subject: 'r', data: { home: 'h', came: 'reached', phase: 'stopped' } },
  ])
  expect(noteLiftCall({ ...breakdown, isWaiting: false }, note, { actor: nadia })).toMatchObject({
    refused: 'no_lift_call',
  })
  expect(noteLiftCall(undefined, note, { actor: nadia })).toMatchObject({ refused: 'no_lift_call' })
  expect(noteLiftCall(breakdown, note, { actor: diarra })).toMatchObject({ refused: 'not_yours' })
})
