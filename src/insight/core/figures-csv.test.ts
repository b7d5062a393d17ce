import { expect, test } from 'vitest'
import type { Figures } from './contract.ts'
import { figuresCsv } from './figures-csv.ts'

const share = { n: 1, of: 3, share: 1 / 3, opens: {} }
const figures: Figures = {
  since: '2026-11-01',
  until: '2026-11-24',
  agency: null,
  agencies: [],
  keptDelays: share,
  firstVisit: share,
  toldFirst: { ...share, of: 0, share: null },
  contested: share,
  more: [
    {
      name: 'conforming',
      title: 'Conformes au contrôle sur place',
      sentence: '',
      detail: null,
      n: 9,
      of: 12,
      share: 0.75,
      opens: {},
      page: null,
    },
  ],
  now: {
    open: { n: 0, opens: {} },
    late: { n: 0, opens: {} },
    stuck: { n: 0, opens: {} },
    desks: { n: 0, opens: {} },
    byBall: [],
  },
  filed: { n: 0, opens: {} },
  resolved: { n: 0, opens: {} },
  waiting: [{ holder: 'hq', hours: 12.5, share: 1, opens: {} }],
  byNature: [
    { nature: 'gas.smell', n: 2, resolved: 1, mean: 10.5, median: null, overdue: 0, lastYear: 3, opens: {} },
  ],
  before: null,
  beside: [],
  sides: [],
  byGroup: [],
  months: [],
  buildings: [],
  reserves: { soon: { n: 0, opens: {} }, last: { n: 0, opens: {} } },
  legal: { decencySoon: { n: 0, opens: {} }, decencyPast: { n: 0, opens: {} } },
  questions: { asked: 0, open: 0, late: 0, median: null, opens: {} },
  summedAt: null,
}
const named =
  (nature: string) =>
  (key: string): string =>
    key === 'nature.gas.smell' ? nature : key

test('a French spreadsheet gets semicolons and commas, an English one commas and points', () => {
  expect(figuresCsv(figures, named('Fuite'), 'fr')).toContain('overview.kept.title;1;3;0,3333\r\n')
  expect(figuresCsv(figures, named('Fuite'), 'en')).toContain('overview.kept.title,1,3,0.3333\r\n')
})

test('what another slice counts stands in it under its own name', () => {
  expect(figuresCsv(figures, named('Fuite'), 'fr')).toContain('Conformes au contrôle sur place;9;12;0,75\r\n')
})

test('what cannot be divided stays empty', () => {
  expect(figuresCsv(figures, named('Fuite'), 'fr')).toContain('overview.toldFirst.title;1;0;\r\n')
})

test('no cell becomes a formula, and quotes are doubled', () => {
  expect(figuresCsv(figures, named('=cmd("x");y'), 'fr')).toContain(`"'=cmd(""x"");y";2;3;1;10,5;;0`)
})
