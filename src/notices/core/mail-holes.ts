import { sayAgo, sayDay, sayDue, sayDueOnPaper, saySlot, yearAlways } from '../../kernel/core/dates.ts'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { type Params, sayCode, type T } from '../../kernel/core/words.ts'
import type { DecreeLine } from '../../requests/core/contract.ts'
import { type Addressee, offOf, slotOf, type NoticeState, type TellingFact } from './notice-matter.ts'

/** What a hole of a letter is filled from. `t` says in the reader's language; `paper`: read days later, and kept. */
export type HoleInput = {
  now: NoticeState
  fact: TellingFact
  at: string
  to: Pick<Addressee, 'name' | 'lang'>
  paper: boolean
  t: T
}

/** What stands in one hole of a sentence: nothing where what stands has none. */
export type Hole = (given: HoleInput) => string

/** The holes of some sentences, by name. */
export type Holes = Readonly<Record<string, Hole>>

export const fillHoles = (holes: Holes, given: HoleInput): Params =>
  Object.fromEntries(Object.entries(holes).map(([name, hole]) => [name, hole(given)]))

/** Holes that the landlord's own settings fill, in every sentence. */
export const ofLandlord = ({ silenceDays }: { silenceDays: number }): { silence: number } => ({
  silence: silenceDays,
})

/** The names of the holes in a sentence. */
export type HolesIn<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, keyof ReturnType<typeof ofLandlord>> | HolesIn<Rest>
  : never

const place: Hole = ({ now: { matter } }) => matter?.place ?? ''
const natureNamed: Hole = ({ now: { matter }, t }) => (matter ? t(`nature.${matter.nature}`) : '')

/** Which request, what it is about, where. */
export const ofOutage = { nature: (given) => small(natureNamed(given)), place } satisfies Holes
export const ofRequest = {
  no: ({ now: { matter } }) => (matter ? String(matter.no) : ''),
  ...ofOutage,
} satisfies Holes
/** To a firm: its order, what it is about, where. */
export const ofOrder = {
  order: ({ now: { order } }) => (order ? String(order.no) : ''),
  ...ofOutage,
} satisfies Holes

// In the middle of a sentence a nature has no capital, unless it is an acronym.
const small = (words: string): string =>
  /^\p{Lu}[\p{Ll}’ ]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
export const Nature = natureNamed

// A letter is read days later and kept for years: no «demain» in it, and no day without its year.
const yearOf = ({ paper, at }: HoleInput): string => (paper ? yearAlways : at)
const sayBy = (due: string, { paper, at, to }: HoleInput): string =>
  paper ? sayDueOnPaper(due, to.lang) : sayDue(due, at, to.lang)

export const due: Hole = (given) => {
  const { matter } = given.now
  if (!matter) return ''
  return matter.due < given.at ? given.t('mail.line.late') : sayBy(matter.due, given)
}

/** The day on which a request was received, with its year: a receipt is kept. */
export const received: Hole = ({ now: { matter }, to }) =>
  matter ? sayDay(matter.filedAt, to.lang, yearAlways) : ''

/** Who sees to it, where that is, and its telephone (code des relations entre le public et l’administration, R. 112-11-1). */
export const service: Hole = ({ now: { agency } }) =>
  [agency.name, agency.address, agency.phone && sayPhone(agency.phone)].filter(Boolean).join(', ')

/** What happens next, at the step that stands. */
export const next: Hole = (given) => {
  const { matter } = given.now
  return matter ? sayCode(given.t, 'mail.next', stepOf(matter), { firm: firm(given), due: due(given) }) : ''
}

// Once it is decided, who sees to it is what happens next.
const stepOf = ({ status, handler, nature }: NonNullable<NoticeState['matter']>): string => {
  // Whoever means to leave has given no notice yet, and reads how it is given.
  if (status === 'oriented' && nature === 'matter.notice') return 'oriented.notice'
  return status === 'oriented' && handler && handler !== 'firm' ? `oriented.${handler}` : status
}

export const firm: Hole = ({ now: { order } }) => order?.firm.name ?? ''

const saySlotOf = (slot: { starts: string; ends: string } | null | undefined, given: HoleInput): string =>
  slot ? saySlot(slot.starts, slot.ends, given.to.lang, yearOf(given)) : ''

/** The appointment that stands; else the one that the fact tells of, or that is off. */
export const slot: Hole = (given) => {
  const { order, matter } = given.now
  return saySlotOf(order?.fixed ?? slotOf(given.fact.data) ?? matter?.off, given)
}
export const off: Hole = (given) => saySlotOf(offOf(given.fact) ?? given.now.matter?.off, given)
export const offFirm: Hole = (given) => given.now.matter?.off?.firm ?? firm(given)

/** Times that the tenant may still choose, a line each. */
export const slots: Hole = (given) =>
  (given.now.order?.offered ?? [])
    .filter(({ starts }) => starts > given.at)
    .map((offered) => `– ${saySlotOf(offered, given)}`)
    .join('\n')

export const ready: Hole = (given) => sayDayOf(given.now.order?.readyOn, given)

// A fact says a day, or an instant of it: both are told as a day.
const sayDayOf = (day: string | null | undefined, given: HoleInput): string =>
  day ? sayDay(day.length === 10 ? `${day}T12:00:00Z` : day, given.to.lang, yearOf(given)) : ''

export const reason: Hole = ({ now: { matter }, t }) =>
  matter?.closure ? small(t(`closure.${matter.closure}`)) : ''

/** The request that goes on in the place of this one. */
export const kept: Hole = ({ now: { matter } }) => String(matter?.kept ?? '')

/** The requests of the same household that go on in it too. */
export const together: Hole = ({ now: { matter }, to }) =>
  (matter?.together ?? []).map((no) => `${to.lang === 'en' ? 'no. ' : 'n° '}${no}`).join(', ')

export const isDecreeLine = (article: string): article is DecreeLine => /^[IVX]+(\.[a-z])?$/.test(article)

/** A line of the decree (`IV.d`) is said in plain words; another article has its own. */
export const article: Hole = ({ now: { matter }, t }) =>
  matter?.article ? sayCode(t, isDecreeLine(matter.article) ? 'decree' : 'article', matter.article) : ''

export const said: Hole = ({ now }) => now.said ?? ''

/** What a notice says, in its own words. */
export const ofNotice = {
  title: ({ now: { notice } }) => notice?.title ?? '',
  words: ({ now: { notice } }) => notice?.words ?? '',
  place: ({ now: { notice } }) => notice?.place ?? '',
  until: (given) => sayDayOf(given.now.notice?.ends, given),
} satisfies Holes

/** Of a note that names somebody: its request, and who wrote it. */
export const ofMention = {
  no: ofRequest.no,
  place,
  by: ({ now: { mentionedBy } }) => mentionedBy,
} satisfies Holes

/** Of a builder's year: its oldest request, when it ends, and how many defects are still open. */
export const ofYear = {
  no: ofRequest.no,
  place,
  count: ({ fact: { data } }) => ('count' in data ? String(data.count) : ''),
  until: (given) => ('until' in given.fact.data ? sayDayOf(given.fact.data.until, given) : ''),
} satisfies Holes

// A number that is cut in two at the end of a line is read wrong.
export const phone: Hole = ({ now: { agency } }) => agency.phone.replaceAll(' ', '\u00a0')

/** How to reach the agency, in the middle of a sentence. */
export const call: Hole = (given) =>
  given.now.agency.phone
    ? given.t('mail.line.calling', { phone: phone(given) })
    : given.t('mail.line.calling.bare')

// What rings, and not what its request was filed as: a fire that is told beside a question of rent is a fire.
const alarmNature: Hole = (given) =>
  given.now.ringing ? given.t(`nature.${given.now.ringing.alarm.nature}`) : natureNamed(given)

/** Of a danger that rings: it may have no request and no place yet. Whom to call, and since when nobody has answered. */
export const ofAlarm = {
  ...ofRequest,
  place: ({ now: { matter }, t }) => matter?.place ?? t('mail.alarm.nowhere'),
  nature: (given) => small(alarmNature(given)),
  Nature: alarmNature,
  since: ({ now: { ringing }, at, to }) => (ringing ? sayAgo(ringing.alarm.raisedAt, at, to.lang) : ''),
  // Who telephoned may be elsewhere; who lives there may be the one who cannot answer.
  caller: ({ now: { ringing } }) =>
    [ringing?.alarm.calls[0]?.rang, ringing?.alarm.calls[0]?.caller]
      .filter((who) => who?.phone)
      .map((who) => sayReached(who))
      .join('\u00a0; '),
  callFirm: ({ now: { ringing } }) => sayReached(ringing?.alarm.firm),
} satisfies Holes

const sayReached = (who: { name?: string | null; phone?: string | null } | null | undefined): string =>
  [who?.name, sayPhone(who?.phone ?? '')].filter(Boolean).join(', ')

/** Of what every letter has around its sentences: the greeting, and the agency that signs. */
export const ofFrame = {
  name: ({ to }) => to.name,
  agency: ({ now: { agency } }) => agency.name,
  phone,
  call,
  no: ofRequest.no,
} satisfies Holes
