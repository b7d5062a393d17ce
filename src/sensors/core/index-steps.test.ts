import { expect, test } from 'vitest'
import { type Dial, stepBetween } from './index-steps.ts'

const dial: Dial = { registers: [10_000_000, 100_000_000], pulse: 1, greatestHour: 2500 }
const at = 1_700_000_000
const step = (before: number, after: number, seconds = 3600, of = dial) =>
  stepBetween({ at, value: before }, { at: at + seconds, value: after }, of)

test.each([
  ['an hour with twelve litres', step(100, 112), { kind: 'flow', amount: 12 }],
  ['an hour in which nothing moved', step(100, 100), { kind: 'flow', amount: 0 }],
  ['an hour and three quarters', step(100, 112, 6300), { kind: 'flow', amount: 12 }],
  ['a longer silence in which it moved', step(100, 112, 6301), { kind: 'unknown' }],
  ['a silence of a week in which it did not', step(100, 100, 604_800), { kind: 'flow', amount: 0 }],
  ['two pulses back', step(100, 98), { kind: 'jitter' }],
  ['three pulses back', step(100, 97), { kind: 'reset' }],
  ['two pulses of ten litres back', step(100, 80, 3600, { ...dial, pulse: 10 }), { kind: 'jitter' }],
  ['the last tenth of the dial to its first', step(99_999_995, 7), { kind: 'flow', amount: 12 }],
  ['the same of a dial of four digits', step(9_999_995, 7), { kind: 'flow', amount: 12 }],
  ['a meter that was changed at the end of its dial', step(99_500_000, 400_000), { kind: 'reset' }],
  [
    'the same where the dial is not known',
    step(99_999_995, 7, 3600, { pulse: 1, greatestHour: 2500 }),
    { kind: 'reset' },
  ],
  ['a fall to nothing', step(60_000, 0), { kind: 'zero' }],
  ['more than the meter can see', step(0, 3126), { kind: 'jump' }],
  ['as much as it can', step(0, 3125), { kind: 'flow', amount: 3125 }],
  ['more in a quarter of an hour than in its greatest hour', step(0, 3126, 900), { kind: 'jump' }],
])('%s', (_, said, meant) => expect(said).toEqual(meant))
