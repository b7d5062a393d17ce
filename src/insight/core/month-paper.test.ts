import { expect, test } from 'vitest'
import type { Piece } from '../../kernel/core/paper.ts'
import { sayShare } from '../../kernel/core/say-figures.ts'
import type { Figures } from './contract.ts'
import { monthPaper } from './month-paper.ts'

const opens = {}
const share = { n: 9, of: 10, share: 0.9, opens }
const month = (of: string) => ({
  month: of,
  filed: 12,
  resolved: 10,
  kept: 0.9,
  firstVisit: 0.8,
  toldFirst: null,
  mean: 31,
  contested: 0,
  of: { firstVisit: 10, toldFirst: 0 },
  opens,
})
const figures: Figures = {
  since: '2026-10-01',
  until: '2026-10-31',
  agency: null,
  agencies: [
    { id: 'centre', name: 'Agence Centre' },
    { id: 'roches', name: 'Agence Roches-Grises' },
  ],
  keptDelays: share,
  firstVisit: { n: 0, of: 0, share: null, opens },
  toldFirst: share,
  beside: [],
  before: {
    since: '2026-08-31',
    until: '2026-09-30',
    keptDelays: share,
    firstVisit: share,
    toldFirst: share,
  },
  sides: [
    { id: 'centre', name: 'Agence Centre', months: [month('2026-10')] },
    { id: 'roches', name: 'Agence Roches-Grises', months: [{ ...month('2026-10'), kept: 1 }] },
  ],
  now: {
    open: { n: 3, opens },
    late: { n: 1, opens },
    stuck: { n: 0, opens },
    desks: { n: 0, opens },
    byBall: [],
  },
  filed: { n: 12, opens },
  resolved: { n: 10, opens },
  waiting: [],
  byNature: [
    { nature: 'gas.smell', n: 2, resolved: 1, mean: 10.5, median: null, overdue: 0, lastYear: null, opens },
  ],
  byGroup: [],
  months: [month('2026-09'), month('2026-10'), month('2026-11')],
  buildings: [],
  contested: share,
  more: [],
  legal: { decencySoon: { n: 2, opens }, decencyPast: { n: 0, opens } },
  reserves: { soon: { n: 0, opens }, last: { n: 0, opens } },
  questions: { asked: 1, open: 0, late: 0, median: null, opens },
  summedAt: null,
}
const saying = { lang: 'fr', t: (key: string) => key } as const
const paper = monthPaper(figures, '2026-10', 'Robine Habitat', saying)
const tables = paper.pieces.filter((piece): piece is Extract<Piece, { is: 'table' }> => piece.is === 'table')

test('the landlord’s paper bears its name, that of an agency the agency’s', () => {
  expect(paper.of).toBe('Robine Habitat')
  expect(
    monthPaper({ ...figures, agency: 'roches', sides: [] }, '2026-10', 'Robine Habitat', saying).of,
  ).toBe('Agence Roches-Grises')
})

test('a share of nothing says neither a number nor its bounds', () => {
  const [kept, firstVisit] = paper.pieces.flatMap((piece) => (piece.is === 'list' ? piece.items : []))
  expect(kept).toContain(sayShare(0.9, 'fr'))
  expect(kept).toContain('overview.interval')
  expect(firstVisit).toMatch(/^overview\.none /)
  expect(firstVisit).not.toContain('overview.interval')
})

test('agencies stand in the order in which they came, by name', () => {
  expect(tables[1]!.rows.map(([name]) => name)).toEqual(['Agence Centre', 'Agence Roches-Grises'])
  expect(tables[1]!.rows[1]).toEqual([
    'Agence Roches-Grises',
    '12',
    sayShare(1, 'fr'),
    sayShare(0.8, 'fr'),
    'overview.none',
  ])
})

test('a month that still runs says until which day it was counted; a whole one says nothing of it', () => {
  const said = (until: string): boolean =>
    monthPaper({ ...figures, until }, '2026-10', 'Robine Habitat', saying).pieces.some(
      (piece) => piece.is === 'words' && piece.words === 'overview.paper.unfinished',
    )
  expect(said('2026-10-30')).toBe(true)
  expect(said('2026-10-31')).toBe(false)
})

test('months end with the one that is told', () => {
  expect(tables[2]!.rows.map(([name]) => name)).toEqual(['septembre 2026', 'octobre 2026'])
})

test('a month older than the agencies’ series leaves them out', () => {
  const old = monthPaper(figures, '2025-06', 'Robine Habitat', saying)
  expect(old.pieces.filter(({ is }) => is === 'table')).toHaveLength(2)
})
