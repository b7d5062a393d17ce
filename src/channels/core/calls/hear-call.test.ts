import { describe, expect, test } from 'vitest'
import { readCallEvent } from './call-event.ts'
import { type Call, hearCall, isMissed, newsOfCall } from './hear-call.ts'

const now = '2026-11-30T09:00:00.000Z'
const later = '2026-11-30T09:00:20.000Z'
const nadia = { id: 'nadia', agency: 'centre' }
const luc = { id: 'luc', agency: 'centre' }
const nobody = { members: [], agency: null, person: null }
const event = (name: string, more: object = {}) =>
  readCallEvent({
    event: name,
    callId: 'c1',
    from: '0612345678',
    to: '0468000000',
    direction: 'in',
    ...more,
  })!

const heard = (...names: string[]): Call =>
  names.reduce<Call | undefined>(
    (call, name, i) => hearCall(call, event(name), nobody, i ? later : now),
    undefined,
  )!

describe('a call is one, in whatever order it is told', () => {
  test.each([
    [['newCall', 'answer', 'hangup'], false],
    [['newCall', 'hangup'], true],
    [['hangup'], true],
    [['hangup', 'newCall'], true],
    [['hangup', 'answer'], false],
    [['answer', 'newCall', 'hangup'], false],
    [['newCall', 'newCall', 'answer', 'answer', 'answer', 'hangup', 'hangup'], false],
  ])('%s', (names, missed) => {
    const call = heard(...names)
    expect(isMissed(call)).toBe(missed)
    expect(call).toMatchObject({ number: '0612345678', queue: '0468000000', beganAt: now })
  })

  test('what has ended rings no more, and what is told twice is told once', () => {
    const ended = heard('hangup')
    expect(newsOfCall(undefined, ended)).toEqual(['ended'])
    expect(newsOfCall(ended, hearCall(ended, event('newCall'), nobody, later))).toEqual([])
    const rung = heard('newCall')
    expect(newsOfCall(undefined, rung)).toEqual(['rang'])
    expect(newsOfCall(rung, hearCall(rung, event('newCall'), nobody, later))).toEqual([])
  })
})

describe('at whose desk', () => {
  const ringing = hearCall(undefined, event('newCall'), { ...nobody, members: [nadia, luc] }, now)
  test('a call rings for both, and is then hers who answered', () => {
    expect(ringing).toMatchObject({ members: ['nadia', 'luc'], agency: 'centre' })
    expect(hearCall(ringing, event('answer'), { ...nobody, members: [luc] }, later).members).toEqual(['luc'])
  })

  test('who is handed the call has it, and both pages hear of that', () => {
    const luck = hearCall(ringing, event('answer'), { ...nobody, members: [luc] }, later)
    const handed = hearCall(luck, event('answer'), { ...nobody, members: [nadia] }, later)
    expect(handed).toMatchObject({ members: ['nadia'], answeredAt: later })
    expect(newsOfCall(luck, handed)).toEqual(['answered'])
  })

  test('of a caller at nobody’s desk the agency is that of her home', () => {
    const call = hearCall(undefined, event('newCall'), { members: [], agency: 'roches', person: 'anne' }, now)
    expect(call).toMatchObject({ agency: 'roches', person: 'anne' })
  })
})

describe('what switchboards say', () => {
  test('of a form, of an object, of a number that is withheld', () => {
    expect(event('newCall', { 'user[]': ['SIP/12-0000a1b2', 'Nadia'], from: 'anonymous' })).toMatchObject({
      number: '',
      extensions: ['12', 'nadia'],
    })
    expect(event('answer', { user: 'sip:12@pbx.example', answeringNumber: 14 }).extensions).toEqual([
      '12',
      '14',
    ])
  })

  test('of a call that goes out, the other end is whom it calls, and who calls is at her desk', () => {
    expect(event('newCall', { direction: 'out', from: '12', to: '+33612345678' })).toMatchObject({
      direction: 'out',
      number: '0612345678',
      queue: '',
      extensions: ['12'],
    })
  })

  test('what names no call or no event is nothing', () => {
    expect(readCallEvent({ event: 'newCall' })).toBeUndefined()
    expect(readCallEvent({ event: 'dance', callId: 'c' })).toBeUndefined()
    expect(readCallEvent({ event: { a: 1 }, callId: ['c'] })).toBeUndefined()
  })
})
