import { describe, expect, test } from 'vitest'
import { cursorToSend, type PackHead, isExpired, version } from './renew-pack.ts'

const at = '2026-11-23T17:00:00.000Z'
const head = { at, expiresAt: '2026-11-26T17:00:00.000Z' }
const came = Date.parse(at)
const hour = 3_600_000

describe('how long Karim’s phone shows what it took along', () => {
  test('over a week-end, and no longer', () => {
    expect(isExpired(head, came, came + 63 * hour)).toBe(false)
    expect(isExpired(head, came, came + 73 * hour)).toBe(true)
  })

  test.each([-48, 48])('a clock that is wrong by %i hours empties nothing', (off) => {
    const wrong = came + off * hour
    expect(isExpired(head, wrong, wrong + 71 * hour)).toBe(false)
    expect(isExpired(head, wrong, wrong + 73 * hour)).toBe(true)
  })

  test('a clock that is set back brings no old one to life', () => {
    expect(isExpired(head, came, came - 2 * hour)).toBe(false)
    expect(isExpired(head, came, came - 100 * hour)).toBe(true)
  })
})

test('the whole is asked for again once it is as old as a pack may be', () => {
  const kept = (wholeAt: string, of = version): PackHead =>
    ({ ...head, version: of, wholeAt, cursor: 'here' }) as PackHead
  expect(cursorToSend(kept('2026-11-21T17:00:00.000Z'))).toBe('here')
  expect(cursorToSend(kept('2026-11-20T16:00:00.000Z'))).toBeUndefined()
  expect(cursorToSend(kept('2026-11-21T17:00:00.000Z', version - 1))).toBeUndefined()
  expect(cursorToSend(undefined)).toBeUndefined()
})
