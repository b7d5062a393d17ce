import { sayDay, sayWholeDate, yearAlways } from '../../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../../kernel/core/mails.ts'
import type { Params } from '../../../kernel/core/words.ts'
import type { NoteContent, UsedSum } from '../notes/note-content.ts'
import { quantityOf, sayNotedMonth } from '../notes/say-note.ts'
import type { UsedMetric } from './home-use.ts'

/** A dwelling whose people are told something of what is kept of it, or what it used. */
export type UseNow = {
  tenants: readonly Recipients[]
  place: string
  isAllowed: boolean
  note: NoteNow | null
  study: { partner: string; purpose: string; purposeEnglish: string } | null
}
export type NoteNow = { first: string; last: string; content: NoteContent }

const mail = mailsAbout<UseNow>()
const ownPage = '/chez-moi/eau'

type SumOfMeter = { metric: UsedMetric; sum: UsedSum; year?: UsedSum }

const sumsOf = ({ note }: UseNow): SumOfMeter[] => {
  if (!note) return []
  return note.content.kind === 'monthly'
    ? note.content.meters.map(({ metric, month, year }) => ({ metric, sum: month, year }))
    : note.content.meters
}

const has =
  (metric: UsedMetric) =>
  (now: UseNow): boolean =>
    sumsOf(now).some((one) => one.metric === metric && one.sum.missing < one.sum.days)
const missingOf = (now: UseNow): number => Math.max(0, ...sumsOf(now).map(({ sum }) => sum.missing))
const missingOfYear = (now: UseNow): number =>
  Math.max(0, ...sumsOf(now).map(({ year }) => year?.missing ?? 0))
const isOfKind =
  (kind: NoteContent['kind']) =>
  ({ note }: UseNow): boolean =>
    note?.content.kind === kind

// A hole is named as a word of the sentence is.
const holeOf = { water: 'water', hot_water: 'hotWater', heat: 'heat', allocator: 'allocator' } as const

const quantities = (now: UseNow): Params => {
  const said: Params = {}
  for (const { metric, sum, year } of sumsOf(now)) {
    said[holeOf[metric]] = quantityOf(metric, sum.total)
    if (year) said[`${holeOf[metric]}Year`] = quantityOf(metric, year.total)
  }
  return said
}

/**
 * Mails to those who live in a dwelling. One of a lease chooses for all who live there: so all are told, and whoever disagrees ends it. Of
 * a note its quantities stand in the mail, for who reads it on paper.
 */
export const mails = [
  mail('curve.allowed', {
    to: ['tenants'],
    template: 'curveAllowed',
    lines: ['what', 'who', 'end'],
    still: ({ isAllowed }, { data }) => isAllowed && data.purpose === 'hours',
    holes: ({ place }) => ({ place }),
    opens: ownPage,
  }),
  mail('curve.ended', {
    to: ['tenants'],
    template: 'curveEnded',
    lines: ['what'],
    still: ({ isAllowed }, { data }) => !isAllowed && data.purpose === 'hours',
    holes: ({ place }) => ({ place }),
  }),
  mail('curve.allowed', {
    to: ['tenants'],
    template: 'studyAllowed',
    lines: ['what', 'purpose', 'end'],
    still: ({ isAllowed, study }) => isAllowed && study !== null,
    holes: ({ place, study }, _, { lang }) => ({
      place,
      partner: study?.partner ?? '',
      purpose: (lang === 'en' ? study?.purposeEnglish : study?.purpose) ?? '',
    }),
    opens: ownPage,
  }),
  mail('curve.ended', {
    to: ['tenants'],
    template: 'studyEnded',
    lines: ['what'],
    still: ({ isAllowed, study }) => !isAllowed && study !== null,
    holes: ({ place, study }) => ({ place, partner: study?.partner ?? '' }),
  }),
  mail('note.issued', {
    to: ['tenants'],
    template: 'monthlyNote',
    lines: [
      'what',
      ['heat', has('heat')],
      ['hotWater', has('hot_water')],
      ['allocator', has('allocator')],
      ['water', has('water')],
      ['missing', (now) => missingOfYear(now) > 0],
      'law',
    ],
    still: isOfKind('monthly'),
    holes: (now, _, { lang }) => ({
      place: now.place,
      month: now.note ? sayNotedMonth(now.note.first, lang) : '',
      n: missingOf(now),
      ofYear: missingOfYear(now),
      ...quantities(now),
    }),
    opens: ownPage,
  }),
  mail('note.issued', {
    to: ['tenants'],
    template: 'yearlyNote',
    lines: [
      'what',
      ['heat', has('heat')],
      ['hotWater', has('hot_water')],
      ['allocator', has('allocator')],
      ['water', has('water')],
      ['missing', (now) => missingOf(now) > 0],
      'more',
    ],
    still: isOfKind('yearly'),
    holes: (now, _, { lang }) => ({
      place: now.place,
      first: now.note ? sayWholeDate(now.note.first, lang) : '',
      last: now.note ? sayWholeDate(now.note.last, lang) : '',
      day:
        now.note?.content.kind === 'yearly'
          ? sayDay(`${now.note.content.regularisedOn}T12:00:00Z`, lang, yearAlways)
          : '',
      n: missingOf(now),
      ...quantities(now),
    }),
    opens: ownPage,
  }),
]
