import { describe, expect, test } from 'vitest'
import { type Findings, type KnownSender, placeMessage } from './place-message.ts'

const leGoff: KnownSender = { id: 'leGoff', side: 'tenant', household: 'h', unit: 'u', agency: 'centre' }
const robine: KnownSender = { id: 'robine', side: 'firm', household: null, unit: null, agency: null }
const nadia: KnownSender = { id: 'nadia', side: 'staff', household: null, unit: null, agency: 'centre' }
const said = { forged: false, words: 'Toujours rien', photos: [], sounds: [], papers: [] }
const of = (more: Partial<Findings>): Findings => ({ message: said, named: [], senders: [], ...more })

describe('a message is placed by the first evidence that stands', () => {
  test.each([
    [
      'her reply to our mail goes to its thread',
      { named: [{ request: 'r', by: 'answer', party: leGoff }], senders: [leGoff] },
      { to: 'thread', request: 'r', by: 'answer' },
    ],
    [
      'our own reply address comes first',
      {
        named: [
          { request: 'r', by: 'address', party: leGoff },
          { request: 's', by: 'number', party: leGoff },
        ],
      },
      { to: 'thread', request: 'r' },
    ],
    [
      'a firm answers about its order',
      { named: [{ request: 'r', by: 'answer', party: robine }], senders: [robine] },
      { to: 'thread', request: 'r' },
    ],
    [
      'without any number it is about her home',
      { senders: [leGoff] },
      { to: 'home', speaker: { unit: 'u' } },
    ],
    ['a stranger waits for a person', {}, { to: 'intake', why: 'stranger', candidates: [] }],
    [
      'a stranger who names a number gets nothing in, and the number is proposed',
      { named: [{ request: 'r', by: 'number', party: undefined }] },
      { to: 'intake', why: 'not_party', candidates: ['r'] },
    ],
    [
      'a tenant who names the number of a neighbour neither',
      { named: [{ request: 'r', by: 'number', party: undefined }], senders: [leGoff] },
      { to: 'intake', why: 'not_party', candidates: ['r'] },
    ],
    [
      'two households with one address wait',
      { senders: [leGoff, { ...leGoff, id: 'other' }] },
      { to: 'intake', why: 'several' },
    ],
    [
      'whoever has moved out waits',
      { senders: [{ ...leGoff, unit: null }] },
      { to: 'intake', why: 'moved_out' },
    ],
    ['a firm without an order named waits', { senders: [robine] }, { to: 'intake', why: 'firm' }],
    [
      'a colleague does not speak by mail',
      { named: [{ request: 'r', by: 'answer', party: nadia }], senders: [nadia] },
      { to: 'intake', why: 'colleague', candidates: ['r'] },
    ],
    [
      'nothing at all waits too',
      { message: { ...said, words: ' ' }, senders: [leGoff] },
      { to: 'intake', why: 'empty' },
    ],
    [
      'a photo alone is something',
      { message: { ...said, words: '', photos: ['p'] }, senders: [leGoff] },
      { to: 'home' },
    ],
    [
      'a forged sender is held, whatever it names',
      { message: { ...said, forged: true }, named: [{ request: 'r', by: 'address', party: leGoff }] },
      { to: 'held', why: 'forged' },
    ],
  ] as const)('%s', (_, findings, placement) => {
    expect(placeMessage(of(findings))).toMatchObject(placement)
  })

  test('three candidates at most', () => {
    const named = ['a', 'b', 'c', 'd'].map((request) => ({
      request,
      by: 'number' as const,
      party: undefined,
    }))
    expect(placeMessage(of({ named }))).toMatchObject({ candidates: ['a', 'b', 'c'] })
  })
})
