import type { Piece, Shape } from '../../../kernel/core/paper.ts'
import type { UsedMonth } from '../use/home-use.ts'
import type { YearlyNote } from './note-content.ts'
import { monthsFrom } from './note-days.ts'
import { type NoteSpeech, sayNotedMonth, sayQuantity } from './say-note.ts'

/** How the bars of a graph are drawn: this year is full, the year before light with an edge, so that both are told apart in grey. */
export const graphLooks = {
  now: { fill: '#0b5a58' },
  before: { fill: '#e3e6e8', stroke: '#565d66', width: 0.6 },
  ground: { stroke: '#565d66', width: 0.8 },
} as const

const [wide, tall, foot, step] = [520, 110, 16, 40]

type GraphedMeter = YearlyNote['meters'][number]

/** One kind of meter, month by month, against the year before: bars, and a table of the same numbers. */
export const yearGraph = (meter: GraphedMeter, speech: NoteSpeech): Piece[] => {
  const { metric, months, monthsBefore } = meter
  const { t, lang } = speech
  const before = new Map(monthsBefore.map((month) => [monthsFrom(month.month, 12), month]))
  const name = t(`note.meter.${metric}`)
  return [
    { is: 'heading', words: t('note.graph', { meter: name }) },
    { is: 'words', words: t('note.graph.legend') },
    {
      is: 'drawing',
      drawing: { box: [0, 0, wide, tall + foot], shapes: barsOf(months, before, lang) },
      shows: t('note.graph.shows', { meter: name }),
      tall: tall + foot,
    },
    {
      is: 'table',
      columns: [
        t('note.column.ofMonth'),
        t('note.column.now'),
        t('note.column.before'),
        t('note.column.missing'),
      ],
      widths: [3, 3, 3, 2],
      rows: months.map((month) => {
        const last = before.get(month.month)
        return [
          sayNotedMonth(month.month, lang),
          sayQuantity(month.total, metric, speech),
          last ? sayQuantity(last.total, metric, speech) : t('note.unknown'),
          String(month.missing),
        ]
      }),
    },
  ]
}

const barsOf = (
  months: readonly UsedMonth[],
  before: ReadonlyMap<string, UsedMonth>,
  lang: NoteSpeech['lang'],
): Shape[] => {
  const most = Math.max(
    1,
    ...months.map(({ total }) => total),
    ...[...before.values()].map(({ total }) => total),
  )
  const bar = (look: string, x: number, total: number): Shape => {
    const height = Math.max(0.5, ((tall - 6) * total) / most)
    return { is: 'path', look, x, y: tall - height, d: `M0 0h14v${height}h-14z` }
  }
  return [
    ...months.flatMap(({ month, total }, i): Shape[] => {
      const x = 4 + i * step
      const last = before.get(month)
      return [
        ...(last ? [bar('before', x, last.total)] : []),
        bar('now', x + 16, total),
        {
          is: 'text',
          look: 'month',
          x,
          y: tall,
          at: [15, 11],
          size: 8,
          lines: [sayNotedMonth(month, lang, 'short')],
          step: 9,
          start: false,
        },
      ]
    }),
    { is: 'path', look: 'ground', x: 0, y: tall, d: `M0 0h${wide}` },
  ]
}
