import { expect, test } from 'vitest'
import { textTime } from './text-hours.ts'

test.each([
  ['on a Friday at noon it leaves', '2026-11-27T11:00:00.000Z', '2026-11-27T11:00:00.000Z'],
  ['before eight it waits for eight', '2026-11-27T05:00:00.000Z', '2026-11-27T07:00:00.000Z'],
  [
    'at eight in the evening it waits for the morning',
    '2026-11-26T19:00:00.000Z',
    '2026-11-27T07:00:00.000Z',
  ],
  ['on a Saturday evening it waits for Monday', '2026-11-28T21:00:00.000Z', '2026-11-30T07:00:00.000Z'],
  ['on Christmas it waits for the 26th', '2026-12-25T10:00:00.000Z', '2026-12-26T07:00:00.000Z'],
  ['on Easter Sunday it waits for Tuesday', '2027-03-28T10:00:00.000Z', '2027-03-30T06:00:00.000Z'],
])('%s', (_, now, leaves) => expect(textTime(now)).toBe(leaves))
