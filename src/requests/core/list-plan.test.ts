import { describe, expect, test } from 'vitest'
import { isWhole, planOf, ranks, type Shelf } from './list-plan.ts'

const open: Shelf = { holds: 'open', sort: 'due', mark: '' }
const closed: Shelf = { holds: 'closed', sort: 'newest', mark: '~c' }
const pressing: Shelf[] = ranks.map((rank) => ({ ...open, rank, mark: `~${rank}` }))
const end = '2026-11-24T10:00:00.123456Z~0192f0c0-0000-7000-8000-000000000001'

describe('what Nadia’s inbox shows', () => {
  test('what is open, by what presses: owed today, past the law, stuck, the rest, at rest; the dangers first', () => {
    expect(planOf({})).toEqual({ dangers: 'first', shelves: pressing, after: undefined, limit: 50 })
    expect(planOf({ ball: 'agency', mine: true, urgency: 'U1' }).shelves).toEqual(pressing)
  })
  test('what is stuck: what is closed and written to since is on the same shelf', () => {
    const { dangers, shelves } = planOf({ stuck: true })
    expect(dangers).toBe('first')
    expect(shelves.map(({ rank }) => rank)).toEqual(['today', 'legal', 'stuck', 'asleep'])
    expect(shelves.find(({ rank }) => rank === 'stuck')?.holds).toBe('stuck')
    expect(planOf({ stuck: false }).shelves).toEqual(pressing)
  })
  test('the past, or one thing, is shown open and closed: open ones first, and no danger apart', () => {
    for (const filters of [{ since: '2026-01-01' }, { q: 'robinet' }, { asset: 'a' }, { toPay: true }])
      expect(planOf(filters)).toMatchObject({ dangers: 'among', shelves: [open, closed] })
    expect(planOf({ since: '2026-01-01', stuck: true }).shelves).toEqual([open, closed])
    expect(isWhole({ status: 'closed' })).toBe(true)
    expect(isWhole({ toPay: false, building: 'b' })).toBe(false)
  })
  test('one shelf alone, when she asks for it', () => {
    expect(planOf({ closed: true, since: '2026-01-01' })).toMatchObject({
      dangers: 'among',
      shelves: [{ ...closed, mark: '' }],
    })
    expect(planOf({ closed: false, stuck: true })).toMatchObject({ dangers: 'among', shelves: [open] })
  })
  test('another order is that of each shelf, and no danger comes before it', () => {
    expect(planOf({ sort: 'ball' })).toMatchObject({ dangers: 'among', shelves: [{ ...open, sort: 'ball' }] })
    expect(planOf({ sort: 'due', q: 'robinet' }).shelves).toEqual([open, { ...closed, sort: 'due' }])
  })
})

describe('the page after', () => {
  test('the dangers were told on the one before', () => {
    expect(planOf({ after: end, limit: 20 })).toEqual({
      dangers: 'told',
      shelves: pressing,
      after: end,
      limit: 20,
    })
  })
  test('it goes on where it ended, among what is open or on the shelf of what is closed', () => {
    expect(planOf({ q: 'robinet', after: end }).shelves).toEqual([open, closed])
    expect(planOf({ q: 'robinet', after: `${end}~c` }).shelves).toEqual([closed])
    expect(planOf({ after: `${end}~stuck` }).shelves).toEqual(pressing.slice(2))
    expect(planOf({ closed: true, after: end }).shelves).toEqual([{ ...closed, mark: '' }])
  })
})
