import { expect, test } from 'vitest'
import { dateSignatures } from './date-signatures.ts'

const startedAt = '2026-12-01T09:10:00.000Z'

test('signatures have the hours that count: set right by the device’s clock, none after they came in, none before it began', () => {
  const hours = (at: string, skew?: number) =>
    dateSignatures(
      {
        data: {
          device: 'tablet-1',
          hash: '',
          signatures: [{ party: 'tenant', name: 'Anne Le Goff', ended: 'signed', at }],
        },
        ...(skew === undefined ? {} : { skew }),
      },
      { now: '2026-12-01T11:00:00.000Z', since: startedAt },
    )[0]!.at
  expect(hours('2026-12-01T10:30:00.000Z')).toBe('2026-12-01T10:30:00.000Z')
  // Two days ahead, two days behind, and a clock that nobody compared.
  expect(hours('2026-12-03T10:30:00.000Z', -2 * 86_400_000)).toBe('2026-12-01T10:30:00.000Z')
  expect(hours('2026-11-29T10:30:00.000Z', 2 * 86_400_000)).toBe('2026-12-01T10:30:00.000Z')
  expect(hours('2099-01-01T00:00:00.000Z')).toBe('2026-12-01T11:00:00.000Z')
  expect(hours('2026-12-01T08:00:00.000Z')).toBe(startedAt)
})
