import type { Paper, Piece } from '../../kernel/core/paper.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import type { Figures } from './contract.ts'
import { wilsonInterval } from '../../kernel/core/wilson-interval.ts'
import { dayBefore, monthStart } from './period.ts'
import { saidHours, saidMonth, saidShare, type Saying } from './say-overview.ts'

/** Natures that a board reads: the most frequent. */
const mostNatures = 15

/** The figures of one month as a paper for the board: what stands on the page, in the same words. `month`: `2026-10`. */
export const monthPaper = (figures: Figures, month: string, landlord: string, saying: Saying): Paper => {
  const { t } = saying
  const agency = figures.agencies.find(({ id }) => id === figures.agency)
  return {
    title: t('overview.paper.title', { month: saidMonth(month, saying) }),
    of: agency?.name ?? landlord,
    pieces: [
      ...sayRunningMonth(figures, month, saying),
      { is: 'list', items: threeSentences(figures, saying) },
      { is: 'heading', words: t('overview.nature.title') },
      { is: 'words', words: t('overview.nature.detail') },
      naturesTable(figures, saying),
      ...sidesTable(figures, month, saying),
      { is: 'heading', words: t('overview.months.title') },
      monthsTable(figures, month, saying),
      ...risksToday(figures, saying),
      { is: 'words', words: t('overview.paper.source') },
    ],
  }
}

/** A month that still runs says until which day it was counted: a board compares it with whole ones. */
const sayRunningMonth = ({ until }: Figures, month: string, { t, lang }: Saying): Piece[] => {
  const noon = `${until}T12:00:00Z`
  return until < dayBefore(monthStart(`${month}-01`, -1), 1)
    ? [{ is: 'words', words: t('overview.paper.unfinished', { day: sayDay(noon, lang, noon) }) }]
    : []
}

const threeSentences = (figures: Figures, saying: Saying): string[] => {
  const { t, lang } = saying
  const three = [
    ['kept', 'keptDelays'],
    ['firstVisit', 'firstVisit'],
    ['toldFirst', 'toldFirst'],
  ] as const
  return three.map(([name, key]) => {
    const { n, of, share } = figures[key]
    const interval = wilsonInterval(n, of)
    const before = figures.before?.[key].share ?? null
    return [
      `${saidShare(share, saying)} ${t(`overview.${name}.sentence`)}`,
      t(`overview.${name}.detail`, { n: sayNumber(n, lang), of: sayNumber(of, lang) }),
      ...(interval
        ? [
            t('overview.interval', {
              low: sayShare(interval.low, lang),
              high: sayShare(interval.high, lang),
            }),
          ]
        : []),
      ...(before === null ? [] : [t('overview.before', { share: sayShare(before, lang) })]),
    ].join(' ')
  })
}

const naturesTable = ({ byNature }: Figures, saying: Saying): Piece => {
  const { t, lang } = saying
  return {
    is: 'table',
    columns: [
      t('overview.nature.what'),
      t('overview.nature.n'),
      t('overview.nature.lastYear'),
      t('overview.nature.mean'),
      t('overview.nature.overdue'),
    ],
    widths: [4, 1, 1, 1, 1],
    rows: byNature
      .slice(0, mostNatures)
      .map(({ nature, n, lastYear, mean, overdue }) => [
        t(`nature.${nature}`),
        sayNumber(n, lang),
        lastYear === null ? t('overview.none') : sayNumber(lastYear, lang),
        saidHours(mean, saying),
        sayNumber(overdue, lang),
      ]),
  }
}

/** Agencies by their name; none where the month is older than their series. */
const sidesTable = ({ sides }: Figures, month: string, saying: Saying): Piece[] => {
  const { t, lang } = saying
  const rows = sides.flatMap(({ name, months }) => {
    const one = months.find((m) => m.month === month)
    if (!one) return []
    const shares = [one.kept, one.firstVisit, one.toldFirst].map((share) => saidShare(share, saying))
    return [[name, sayNumber(one.filed, lang), ...shares]]
  })
  if (rows.length === 0) return []
  const columns = [
    t('overview.agency'),
    t('overview.nature.n'),
    ...(['kept', 'firstVisit', 'toldFirst'] as const).map((key) => t(`overview.sides.${key}`)),
  ]
  return [
    { is: 'heading', words: t('overview.sides.title') },
    { is: 'table', columns, widths: [4, 1, 1, 1, 1], rows },
  ]
}

/** The twelve months that end with this one. */
const monthsTable = ({ months }: Figures, month: string, saying: Saying): Piece => {
  const { t, lang } = saying
  return {
    is: 'table',
    columns: [
      t('overview.months.month'),
      t('overview.months.filed'),
      t('overview.sides.kept'),
      t('overview.sides.firstVisit'),
      t('overview.sides.toldFirst'),
      t('overview.months.mean'),
    ],
    widths: [2, 1, 1, 1, 1, 1],
    rows: months
      .filter((m) => m.month <= month)
      .slice(-12)
      .map((m) => [
        saidMonth(m.month, saying),
        sayNumber(m.filed, lang),
        saidShare(m.kept, saying),
        saidShare(m.firstVisit, saying),
        saidShare(m.toldFirst, saying),
        saidHours(m.mean, saying),
      ]),
  }
}

/** What may hurt, as the page says it today: the legal months have no past. */
const risksToday = ({ legal, questions, now }: Figures, { t, lang }: Saying): Piece[] => [
  { is: 'heading', words: t('overview.paper.today') },
  {
    is: 'list',
    items: [
      ...(['open', 'late', 'stuck'] as const).map(
        (key) => `${sayNumber(now[key].n, lang)} ${t(`overview.now.${key}`, { n: now[key].n })}`,
      ),
      `${sayNumber(legal.decencySoon.n, lang)} ${t('overview.decency.soon', { n: legal.decencySoon.n })}`,
      `${sayNumber(legal.decencyPast.n, lang)} ${t('overview.decency.past', { n: legal.decencyPast.n })}`,
      `${sayNumber(questions.open, lang)} ${t('overview.paper.questions', { n: questions.open, late: questions.late })}`,
    ],
  },
]
