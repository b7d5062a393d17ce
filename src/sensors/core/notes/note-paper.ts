import { sayDay, sayWholeDate, yearAlways } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Paper, Piece } from '../../../kernel/core/paper.ts'
import { sayMoney, sayNumber, sayShare } from '../../../kernel/core/say-figures.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { UsedMetric } from '../use/home-use.ts'
import {
  costOf,
  type MonthlyNote,
  type NoteContent,
  type NotedDrip,
  type UsedSum,
  type YearlyNote,
} from './note-content.ts'
import { type NoteSpeech, sayNotedMonth, sayQuantity } from './say-note.ts'
import { yearGraph } from './year-graph.ts'

/** A note as it was kept, with where it belongs. Days `yyyy-mm-dd`. */
export type NoteOnPaper = {
  first: string
  last: string
  at: string
  content: NoteContent
  place: string
  landlord: string
}

/** A note as a paper: each content that the law asks for is a piece, and its texts stand at the end. */
export const notePaper = (note: NoteOnPaper, speech: NoteSpeech): Paper => {
  const { t, lang } = speech
  const { content, first, last, place, landlord, at } = note
  return {
    title:
      content.kind === 'monthly'
        ? t('note.title.monthly', { month: sayNotedMonth(first, lang) })
        : t('note.title.yearly', { first: sayWholeDate(first, lang), last: sayWholeDate(last, lang) }),
    of: place,
    pieces: [
      {
        is: 'facts',
        rows: [
          [t('note.place'), place],
          [t('note.landlord'), landlord],
          [
            t('note.span'),
            t('note.span.value', { first: sayWholeDate(first, lang), last: sayWholeDate(last, lang) }),
          ],
          [t('note.made'), sayWholeDate(at, lang)],
        ],
      },
      { is: 'heading', words: t('note.table') },
      ...(content.kind === 'monthly' ? monthPieces(content, speech) : yearPieces(content, speech)),
    ],
  }
}

const monthPieces = ({ meters, drips = [] }: MonthlyNote, speech: NoteSpeech): Piece[] => {
  const { t, lang } = speech
  const columns = ['meter', 'month', 'missing', 'year', 'missing'] as const
  return [
    {
      is: 'table',
      columns: columns.map((column) => t(`note.column.${column}`)),
      widths: [3, 3, 2, 3, 2],
      rows: meters.map(({ metric, month, year }) => [
        t(`note.meter.${metric}`),
        sayKnown(month, metric, speech),
        sayNumber(month.missing, lang),
        sayKnown(year, metric, speech),
        sayNumber(year.missing, lang),
      ]),
    },
    ...remarks(
      meters.map(({ metric, year }) => ({ metric, sum: year })),
      t,
    ),
    ...dripPieces(drips, speech),
    { is: 'heading', words: t('note.source') },
    { is: 'words', words: t('note.source.monthly') },
  ]
}

// A drip is worth no call and no request: it is said here, and nowhere else.
const dripPieces = (drips: readonly NotedDrip[], { t, lang }: NoteSpeech): Piece[] =>
  drips.length
    ? [
        { is: 'heading', words: t('note.drip') },
        ...drips.map(({ metric, since }) => ({
          is: 'words' as const,
          words: t(`note.drip.${metric}`, { day: sayWholeDate(since, lang) }),
        })),
        { is: 'words', words: t('note.drip.do') },
      ]
    : []

const yearPieces = (note: YearlyNote, speech: NoteSpeech): Piece[] => {
  const { meters, commonShare, regularisedOn } = note
  const { t, lang } = speech
  const day = sayDay(`${regularisedOn}T12:00:00Z`, lang, yearAlways)
  return [
    {
      is: 'table',
      columns: [
        t('note.column.meter'),
        t('note.column.quantity'),
        t('note.column.price'),
        t('note.column.cost'),
        t('note.column.before'),
        t('note.column.missing'),
      ],
      widths: [3, 3, 3, 2, 3, 2],
      rows: meters.map(({ metric, sum, before, price }) => [
        t(`note.meter.${metric}`),
        sayKnown(sum, metric, speech),
        price === null ? t('note.unknown') : sayPrice(metric, price, speech),
        price === null || isUnknown(sum)
          ? t('note.unknown')
          : sayMoney(cents(costOf(metric, sum.total, price)), lang),
        before ? sayKnown(before, metric, speech) : t('note.unknown'),
        sayNumber(sum.missing, lang),
      ]),
    },
    ...remarks(meters, t),
    { is: 'words', words: t('note.regularised', { day }) },
    ...meters.flatMap((meter) => yearGraph(meter, speech)),
    { is: 'heading', words: t('note.average') },
    ...averages(note, speech),
    { is: 'heading', words: t('note.sharing') },
    {
      is: 'words',
      words: t('note.sharing.words', {
        common: sayShare(commonShare / 100, lang),
        own: sayShare(1 - commonShare / 100, lang),
      }),
    },
    { is: 'heading', words: t('note.source') },
    { is: 'words', words: t('note.source.yearly') },
  ]
}

const averages = ({ meters, surface }: YearlyNote, { t, lang }: NoteSpeech): Piece[] => {
  const said = meters.flatMap(({ metric, sum, average }) =>
    average === null || !surface || isUnknown(sum)
      ? []
      : [
          t('note.average.words', {
            meter: t(`note.meter.${metric}`),
            own: sayQuantity(sum.total / surface, metric, { t, lang }),
            average: sayQuantity(average, metric, { t, lang }),
          }),
        ],
  )
  return said.length ? [{ is: 'list', items: said }] : [{ is: 'words', words: t('note.average.none') }]
}

const remarks = (meters: readonly { metric: UsedMetric; sum: UsedSum }[], t: T): Piece[] => [
  ...(meters.some(({ sum }) => sum.missing > 0) ? [{ is: 'words' as const, words: t('note.missing') }] : []),
  ...(meters.some(({ metric }) => metric === 'allocator')
    ? [{ is: 'words' as const, words: t('note.allocator') }]
    : []),
]

const isUnknown = ({ days, missing, total }: UsedSum): boolean => total === 0 && missing >= days

const sayKnown = (sum: UsedSum, metric: UsedMetric, speech: NoteSpeech): string =>
  isUnknown(sum) ? speech.t('note.unknown') : sayQuantity(sum.total, metric, speech)

// A kilowatt-hour costs cents and their tenths.
const sayPrice = (metric: UsedMetric, price: number, { t, lang }: NoteSpeech): string => {
  const said = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 4,
  }).format(price / 100)
  return t(`note.price.${unitOf[metric]}`, { price: said })
}

const unitOf = { water: 'm3', hot_water: 'm3', heat: 'kwh', allocator: 'unit' } as const
