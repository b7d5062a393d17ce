import { dayOf } from '../../kernel/core/dates.ts'
import type { TextQuestion } from '../../kernel/core/mails.ts'
import { foldForText } from '../../kernel/core/text-signs.ts'
import { sayCode } from '../../kernel/core/words.ts'
import { firm, due, type HoleInput, ofNotice, ofOutage, ofRequest } from './mail-holes.ts'
import { type NoticeSlot, slotOf } from './notice-matter.ts'
import type { fr } from './words.sms.fr.ts'

type TextName = keyof typeof fr extends infer Key ? (Key extends `sms.${infer Name}` ? Name : never) : never

/** What a text message asked: what stands alone in the answer to it, «2» or «OUI», is the answer (channels). */
export type TextAsked =
  | { what: 'slot'; order: string; slots: readonly string[] }
  | { what: 'repaired' }
  | TextQuestion

/** A text message: its words, without the address that follows them, and what it asks; `leads`: the page of its letter is that address. */
export type TextMessage = { words: string; asked: TextAsked | null; leads?: boolean }

/** News that have a sentence of their own; of every other there is news. */
const textNews = [
  'filed',
  'newDue',
  'chosen',
  'another',
  'onTheWay',
  'noAccess',
  'attached',
  'slotsOffered',
  'slotFixed',
  'ownVisit',
  'ownVisitOff',
  'slotReminder',
  'slotDropped',
  'nobodyHome',
  'partNeeded',
  'followOn',
  'waits',
  'resolved',
  'declined',
  'closed',
  'said',
  'outageOpen',
  'outageNews',
  'outageOver',
  'notice',
] as const satisfies readonly TextName[]

/** A news as a text message says it, in the alphabet of text messages: two parts at most, however long its names are. */
export const composeText = (template: string, given: HoleInput): TextMessage => {
  const { now, t, at } = given
  const offered = (now.order?.offered ?? []).filter(({ starts }) => starts > at).slice(0, mostSlots)
  const name = textNews.find((one) => one === template) ?? 'news'
  // Times of which none is left are no question.
  const key = name === 'slotsOffered' && !offered.length ? 'news' : name
  const what = sayCode(t, 'sms', key, {
    nature: clip(ofOutage.nature(given), 40),
    firm: clip(firm(given), 30),
    due: clip(due(given), 50),
    slot: saySlotShort(now.order?.fixed ?? slotOf(given.fact.data) ?? now.matter?.off, given),
    title: clip(ofNotice.title(given), 90),
    list: offered.map((slot, i) => `${i + 1} = ${saySlotShort(slot, given)}`).join(', '),
    choice: offered.map((_, i) => String(i + 1)).join(` ${t('sms.or')} `),
  })
  const agency = clip(now.agency.name || 'Loge', 24)
  return {
    words: foldForText(
      now.matter && !standsAlone.has(key)
        ? t('sms.frame', { agency, no: ofRequest.no(given), what })
        : t('sms.frame.bare', { agency, what }),
    ),
    asked:
      key === 'slotsOffered' && now.order
        ? { what: 'slot', order: now.order.id, slots: offered.map(({ id }) => id) }
        : key === 'resolved'
          ? { what: 'repaired' }
          : null,
  }
}

/** What another slice says or asks by a text message, in its own sentence. */
export const composeQuestion = (
  what: string,
  asked: TextQuestion | null,
  { now, t }: HoleInput,
): TextMessage => ({
  words: foldForText(t('sms.frame.bare', { agency: clip(now.agency.name || 'Loge', 24), what })),
  asked,
})

/** As many as one digit each answers, and one message holds. */
const mostSlots = 3

/** Told to a whole building: no number is hers. */
const standsAlone: ReadonlySet<string> = new Set(['outageOpen', 'outageNews', 'outageOver', 'notice'])

const clip = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).trimEnd()}.` : words

/** «mer. 25/11 8h30-10h»: a day and its hours, in twenty signs. */
const saySlotShort = (
  slot: Pick<NoticeSlot, 'starts' | 'ends'> | null | undefined,
  { to }: Pick<HoleInput, 'to'>,
): string => {
  if (!slot) return ''
  const [, month, day] = dayOf(slot.starts).split('-')
  return `${weekday(slot.starts, to.lang)} ${day}/${month} ${clock(slot.starts)}-${clock(slot.ends)}`
}

const weekday = (at: string, lang: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'Europe/Paris' }).format(new Date(at))

const clock = (at: string): string => {
  const [hour, minute] = new Intl.DateTimeFormat('fr', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'Europe/Paris',
  })
    .format(new Date(at))
    .split(':')
  return `${Number(hour)}h${minute === '00' ? '' : minute}`
}
