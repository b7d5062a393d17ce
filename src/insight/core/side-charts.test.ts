import { describe, expect, test } from 'vitest'
import type { MeasureName } from './contract.ts'
import { sayChance, sayChart } from './say-charts.ts'
import { saidCell, saidPart, saidWhole, type Saying } from './say-overview.ts'
import { scaleOf, type SideChart, sideChart } from './side-charts.ts'
import { fr } from './words.fr.ts'

const monthOf = (i: number): string => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`

/** A chart of so many months, of so many of so many threads each. */
const chartWith = (name: MeasureName, counted: readonly (readonly [n: number, whole: number])[]): SideChart =>
  sideChart(
    counted.map((_, i) => monthOf(i)),
    { name, n: counted.map(([n]) => n), whole: counted.map(([, whole]) => whole) },
  )
const steady = (months: number): [number, number][] =>
  Array.from({ length: months }, (_, i) => [i % 2 ? 24 : 26, 40])

const saying: Saying = {
  lang: 'fr',
  t: (key, params = {}) => {
    const found = (fr as Record<string, string>)[key] ?? (fr as Record<string, string>)[`${key}_other`] ?? key
    return found.replace(/\{(\w+)\}/g, (_, hole: string) => String(params[hole] ?? `{${hole}}`))
  },
}
const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a side', () => {
  test('of no month, one or fourteen has no limits yet; of seventeen it has', () => {
    for (const months of [0, 1, 14, 16])
      expect(chartWith('kept', steady(months))).toMatchObject({ chart: null, silent: 'young' })
    expect(chartWith('kept', steady(17))).toMatchObject({ silent: null, signals: [] })
    expect(chartWith('kept', steady(600)).chart!.watched).toBe(12)
  })

  test('a month of fewer than ten threads is no point, and leaves a gap', () => {
    const { points, chart } = chartWith('kept', [...steady(20), [1, 9], ...steady(1)])
    expect(points.map(({ value }) => value === null)).toEqual([
      ...Array.from({ length: 20 }, () => false),
      true,
      false,
    ])
    expect(chart!.signals).toEqual([])
  })

  test('what happens less than five times a month, or fails to, has no limits: they would cry wolf', () => {
    const few = (n: number, whole: number) =>
      chartWith(
        'contested',
        Array.from({ length: 36 }, () => [n, whole] as const),
      )
    expect([few(1, 40), few(38, 40), few(6, 40)].map(({ silent }) => silent)).toEqual(['rare', 'rare', null])
    expect(
      chartWith(
        'closed',
        Array.from({ length: 36 }, () => [3, 3] as const),
      ).silent,
    ).toBe('rare')
    expect(
      chartWith(
        'closed',
        Array.from({ length: 36 }, () => [60, 60] as const),
      ).silent,
    ).toBeNull()
  })

  test('what has changed is named by its month', () => {
    const { signals } = chartWith('kept', [...steady(25), [4, 40], ...steady(4)])
    expect(signals).toMatchObject([
      { is: 'outside', side: 'below', point: { month: '2026-02', n: 4, whole: 40 } },
    ])
  })
})

describe('one scale', () => {
  test('holds every value and every limit, and is a scale even where nothing moves', () => {
    expect(scaleOf('kept', [])).toEqual({ floor: 0, top: 0.1 })
    const all = scaleOf('kept', [chartWith('kept', [[40, 40]])])
    expect(all.top).toBe(1)
    expect(all.floor).toBeCloseTo(0.9)
    expect(scaleOf('closed', [chartWith('closed', [[0, 0]])])).toEqual({ floor: 0, top: 10 })
    const { floor, top } = scaleOf('kept', [chartWith('kept', steady(30))])
    expect([floor, top].map((bound) => Number(bound.toFixed(1)))).toEqual([0.4, 0.8])
  })
})

describe('in words', () => {
  test('a share has its interval and what it is of; of fewer than twenty it is said as it is', () => {
    expect(plain(saidWhole({ n: 111, of: 185 }, saying))).toBe('60 %, entre 53 et 67 % (111 sur 185)')
    expect(plain(saidCell({ n: 111, of: 185 }, saying))).toBe('60 % (53–67)')
    expect([saidPart({ n: 7, of: 12 }, saying), saidWhole({ n: 7, of: 12 }, saying)]).toEqual([
      '7 sur 12',
      '7 sur 12',
    ])
    expect(saidWhole({ n: 0, of: 0 }, saying)).toBe('–')
  })

  test('a chart says that nothing has changed, or what has, or why it says nothing', () => {
    const said = (name: MeasureName, counted: [number, number][]) =>
      sayChart(name, chartWith(name, counted), saying).map(plain)
    expect(said('kept', steady(36))).toEqual(['Rien n’a changé.'])
    expect(said('kept', steady(3))).toEqual(['Sans limites : 3 mois sur 17.'])
    expect(
      said(
        'contested',
        steady(36).map(() => [1, 40]),
      ),
    ).toEqual(['Sans limites : trop peu par mois.'])
    expect(said('kept', [...steady(25), [4, 40], ...steady(4)])).toEqual([
      'février 2026 : 10 % (4–23), au-dessous de l’ordinaire.',
    ])
    const risen = Array.from({ length: 8 }, (): [number, number] => [28, 40])
    expect(said('kept', [...steady(24), ...risen])).toEqual([
      'Huit mois de suite au-dessus de la moyenne, jusqu’en août 2026.',
    ])
  })

  test('how many speak by chance is said of the charts that have limits', () => {
    expect(sayChance(0, 0, saying)).toBe('Aucune de ces courbes n’a encore ses limites.')
    expect(sayChance(0.3, 4, saying)).toContain('moins d’une de ces courbes (4 ')
    expect(sayChance(4.1, 28, saying)).toContain('environ 4 de ces courbes (28 ')
  })
})
