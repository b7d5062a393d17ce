import { sayOr } from '../../../kernel/core/words.ts'
import { nameBeside } from '../../../kernel/core/house-name.ts'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { daysBetween, sayAgo, sayDayTime, sayDue, sayNearDay, sayTime } from '../../../kernel/core/dates.ts'
import { isHumanName } from '../../../estate/core/contract.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { RequestRow, Thread } from '../../core/contract.ts'
import { closureOf, isClosureReason } from '../../core/nature/closure.ts'
import { isOverdue } from '../../core/nature/waiting-reasons.ts'
import { saySpan } from '../../core/say-span.ts'
import type { fr } from '../../core/words/rows.fr.ts'
import { isAnswered, isDanger, isOurs, isOwnVisit } from '../../core/status.ts'
import { isAskingHq, isWaitingPaused } from './pause-of.ts'

/** The thing that a request names, as people call it. */
export const sayAsset = (
  { kind, name }: Pick<NonNullable<Thread['asset']>, 'kind' | 'name'>,
  t: Speech['t'],
): string => (isHumanName(name) ? name : sayOr(t, `thing.${kind}`, kind))

type StepKey<Key> = Key extends `next.${infer What}` ? What : never

const toCall = ['filed', 'ordered', 'taken', 'contested'] as const
const isToCall = (status: RequestRow['status']): status is (typeof toCall)[number] =>
  (toCall as readonly string[]).includes(status)

/** What happens next in a request, for who works here: a key of the words under `next.`, by type. */
export const whatNext = (row: RequestRow): StepKey<keyof typeof fr> => {
  const { status } = row
  if (status === 'closed') return 'closed'
  // Nobody said what came of who was on the way: there is no hour that has passed.
  if (row.waitsFor === 'news' && !row.nextAt) return 'waits.news.way'
  if (row.waitsFor) return isOverdue(row) ? `overdue.${row.waitsFor}` : `waits.${row.waitsFor}`
  // Nobody waits for an appointment where it burns.
  if (isDanger(row) && isToCall(status)) return `danger.${status}`
  if (isAskingHq(row)) return 'hqAnswers'
  if (isAnswered(row)) return 'hqAnswered'
  if (isOwnVisit(row)) return 'planned.inhouse'
  // Refused, cancelled or to be followed on: the firm had it, and has it no more.
  if (status === 'oriented' && row.ball === 'agency' && row.handler === 'firm') return 'oriented.again'
  if (status === 'resolved' && row.how === 'provisional') return 'resolved.forNow'
  if (status === 'resolved' && !row.requester) return 'resolved.check'
  if (status === 'taken' && !row.requester) return 'taken.common'
  // Accepted, and no time is offered: it is the firm that has to.
  if (status === 'taken' && row.ball === 'firm') return 'taken.firm'
  return status === 'oriented' ? `oriented.${row.handler ?? 'inhouse'}` : status
}

/** «Plomberie Atlantique vient mardi 3 décembre à 8 h»: the next step in words, never a code. `ends`: of the appointment, where it is known. */
export const sayStep = (row: RequestRow, now: string, { t, lang }: Speech, ends?: string): string =>
  t(`next.${whatNext(row)}`, {
    firm: row.firm ?? t('next.firm'),
    tenant: row.requester ?? t('next.tenant'),
    agency: t('next.agency'),
    when: row.nextAt ? sayWhen(row.nextAt, now, lang) : '',
    span: row.nextAt ? saySpan(row.nextAt, ends, lang, now) : '',
  }).trim()

/** Whether the step is told with its date: an appointment says its own, what is over has none, and «maintenant» needs none. */
export const isDated = (row: RequestRow): boolean =>
  !(row.status === 'planned' && row.nextAt) &&
  !['closed', 'attached', 'underway', 'resolved'].includes(row.status) &&
  row.waitsFor !== 'news' &&
  whatNext(row) !== 'danger.ordered' &&
  !isWaitingPaused(row)

/** «Mme Lefèvre choisit un créneau, avant jeudi 12 h»: the step and by when. */
export const sayNext = (row: RequestRow, now: string, speech: Speech, ends?: string): string => {
  const what = sayStep(row, now, speech, ends)
  if (row.answerBy && isAskingHq(row))
    return speech.t('next.by', { what, by: sayDue(row.answerBy, now, speech.lang) })
  return isDated(row)
    ? speech.t('next.by', { what, by: sayDue(row.nextAt ?? row.due, now, speech.lang) })
    : what
}

/** «demain à 8 h», «mardi 3 décembre à 8 h». */
export const sayWhen = (iso: string, now: string, lang: Speech['lang']): string =>
  Math.abs(daysBetween(now, iso)) <= 1
    ? `${sayNearDay(iso, now, lang)} ${lang === 'fr' ? 'à' : 'at'} ${sayTime(iso, lang)}`
    : sayDayTime(iso, lang, now)

/** What it is and where, in one sentence: «Robinet qui fuit chez Mme Le Goff». */
export const sayRow = (row: RequestRow, { t }: Speech): string => {
  const what = t(`nature.${row.nature}`)
  if (row.kind === 'outage') return t('row.outage', { what })
  if (row.place.part) {
    const part = t(`row.part.${row.place.part}`).toLowerCase()
    // «Ascenseur en panne» has said where.
    return what.toLowerCase().includes(part) ? what : t('row.at.part', { what, part })
  }
  return row.requester ? t('row.at.home', { what, who: row.requester }) : what
}

/** «Bellevue · 12 rue de Verdun · entrée 2 · 3e étage · porte 12». */
export const sayPlace = (place: RequestRow['place'], { t }: Speech): string =>
  [
    nameBeside(place.buildingName, place.address),
    place.address,
    place.entrance && !isInAddress(place.entrance, place.address) ? sayEntrance(place.entrance, t) : '',
    place.part ? t(`row.part.${place.part}`) : '',
    sayStorey(place.storey, t),
    place.door && !place.part ? t('row.door', { door: place.door }) : '',
  ]
    .filter(Boolean)
    .join('\u00a0· ')

/** The entrance that bears the number of the street has been said by it: «24 rue Edmond Valentin», «Entrée 24». */
const isInAddress = (entrance: string, address: string): boolean => {
  const [, number] = /^\p{L}+ (\d+\p{L}?)$/u.exec(entrance) ?? []
  return entrance === address || (number !== undefined && address.startsWith(`${number} `))
}

/** The lines of an envelope, under the name: door, street, postcode and town, as the post reads them. */
export const sayEnvelope = (
  { building, entrance, unit }: Thread['place'],
  { t }: Pick<Speech, 't'>,
): string[] => {
  const [, street = building.address, town = ''] = /^(.*), (\d{5} .*)$/.exec(building.address) ?? []
  const inside = [
    entrance && !street.includes(entrance.name) ? entrance.name : '',
    unit && !unit.part ? sayStorey(unit.storey, t) : '',
    unit?.door && !unit.part ? t('row.door', { door: unit.door }) : '',
  ]
  return [inside.filter(Boolean).join(', '), street, town].filter(Boolean)
}

export const sayStorey = (storey: number | null, t: Speech['t']): string =>
  storey === null ? '' : storey === 0 ? t('row.storey.ground') : t('row.storey', { n: storey })

/** Why a row stands in the list: the strongest reason, in days and not only in red. */
export const sayWhy = (row: RequestRow, now: string, speech: Speech): string =>
  sayStrongWhy(row, now, speech) ?? saySince(row, now, speech)

/** What alone would bring a row up, in words; nothing where it is there for its time. */
export const sayStrongWhy = (row: RequestRow, now: string, { t, lang }: Speech): string | undefined => {
  if (row.status === 'closed')
    return row.unansweredSince ? sayUnanswered(row, now, { t, lang }) : sayClosed(row, now, { t, lang })
  if (row.urgency === 'U0') return t('why.danger')
  if (row.contested > 0 && row.status === 'contested') return t('why.contested')
  if (row.unansweredSince) return sayUnanswered(row, now, { t, lang })
  if (isOwnVisit(row) && row.nextAt && row.nextAt < now)
    return t('why.passed', { when: sayWhen(row.nextAt, now, lang) })
  if (row.waitsFor === 'news' || row.waitsFor === 'notDone') return t(`why.${row.waitsFor}`)
  if (isOverdue(row)) return t('why.overdue')
  return row.reminders > 0 ? t('why.reminders', { n: row.reminders }) : undefined
}

/** Since when its step has waited, or since when it is here: who has it is said by the step, and by a column of its own. */
export const saySince = (row: RequestRow, now: string, { t, lang }: Speech): string => {
  const days = daysBetween(row.ballSince, now)
  return days >= 1 ? t('why.held', { n: days }) : t('why.new', { ago: sayAgo(row.filedAt, now, lang) })
}

const sayUnanswered = (row: RequestRow, now: string, { t, lang }: Speech): string =>
  t(row.status === 'closed' ? 'why.unanswered.closed' : 'why.unanswered', {
    who: whoAsks(row, t),
    ago: sayAgo(row.unansweredSince ?? now, now, lang),
  })

const whoAsks = (row: RequestRow, t: Speech['t']): string =>
  row.unansweredBy === 'firm' ? (row.firm ?? t('next.firm')) : (row.requester ?? t('next.tenant'))

/** Closed and repaired are said apart, always. */
export const sayClosed = (row: RequestRow, now: string, { t, lang }: Speech): string => {
  const closure = row.closure && isClosureReason(row.closure) ? closureOf(row.closure) : undefined
  if (closure?.fixed === 'none')
    return t('row.closed.answered', { ago: row.closedAt ? sayAgo(row.closedAt, now, lang) : '' })
  const how = closure?.fixed === true ? 'fixed' : closure?.fixed === 'provisional' ? 'provisional' : 'not'
  return t(`row.closed.${how}`, { ago: row.closedAt ? sayAgo(row.closedAt, now, lang) : '' })
}

export const holderOf = (row: RequestRow, t: Speech['t']): string =>
  (row.ball === 'firm' && row.firm) || (row.ball === 'tenant' && row.requester) || t(`ball.${ballOf(row)}`)

/** Who has the ball; what nobody filed for herself has no tenant to wait for: it is the agency's. */
export const ballOf = (row: RequestRow): RequestRow['ball'] =>
  row.ball === 'tenant' && !row.requester ? 'agency' : row.ball

export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/**
 * Time in somebody's hands: hours under two days, days from then on. Ours is counted while the office is open, and said in
 * working days of eight hours: divided by 24 it said 111 days of 332.
 */
export const sayHeld = (ball: string, minutes: number, { t, lang }: Speech): string =>
  isOurs(ball) && minutes >= 2 * workingDay
    ? t('thread.workingDays', { n: Math.round(minutes / workingDay) })
    : minutes >= 2880
      ? t('thread.days', { n: Math.round(minutes / 1440) })
      : sayHours(minutes, lang)

const sayHours = (minutes: number, lang: Speech['lang']): string =>
  minutes < 60 ? `${minutes}\u00a0min` : `${Math.round(minutes / 60).toLocaleString(lang)}\u00a0h`

/** Minutes of a day at the office. */
const workingDay = 8 * 60

/** A direction of head office by its name; one that we have no word for, by its own code. */
export const sayDirectorate = (code: string, t: Speech['t']): string => {
  return sayOr(t, `directorate.${code}`, code)
}

/** «juillet 2004»: for what began long ago. */
export const sayMonth = (iso: string, lang: Speech['lang']): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric' }).format(
    new Date(iso),
  )

/** «24 novembre 2026»: on paper, which is read years later. */
export const sayDate = (iso: string, lang: Speech['lang']): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  }).format(new Date(iso))
