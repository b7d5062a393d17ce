import { sayDay } from '../../kernel/core/dates.ts'
import { day as wholeDay, isoOf, msOf } from '../../kernel/core/zone.ts'

/** What a hall is told of most, by what stands on its sheets. */
export const readyKinds = ['water', 'hotWater', 'heating', 'lift', 'power', 'door'] as const
export type ReadyKind = (typeof readyKinds)[number]

/** When: it is so now, or work is to come at hours that a day has. */
export const readyTimes = ['now', 'afternoon', 'tomorrowMorning', 'tomorrowAfternoon', 'tomorrow'] as const
export type ReadyTime = (typeof readyTimes)[number]

type Hours = { inDays: 0 | 1; hours: string }
const hours: Record<Exclude<ReadyTime, 'now'>, Hours> = {
  afternoon: { inDays: 0, hours: 'de 13 h à 17 h' },
  tomorrowMorning: { inDays: 1, hours: 'de 8 h à 12 h' },
  tomorrowAfternoon: { inDays: 1, hours: 'de 13 h à 17 h' },
  tomorrow: { inDays: 1, hours: 'de 8 h à 17 h' },
}

/** What a sheet of a kind says: its heading; that it is so, or will be; what to mind. */
export type ReadySheet = { title: string; is: string; willBe: string; mind: string }

// A hall reads French, whatever the language of the phone. The sheet itself says the place above, and whom to call below.
export const readySheets: Record<ReadyKind, ReadySheet> = {
  water: {
    title: 'Eau coupée',
    is: 'L’eau est coupée',
    willBe: 'L’eau sera coupée',
    mind: 'Laissez vos robinets fermés jusqu’à son retour.',
  },
  hotWater: {
    title: 'Pas d’eau chaude',
    is: 'Il n’y a plus d’eau chaude',
    willBe: 'Il n’y aura pas d’eau chaude',
    mind: 'L’eau froide n’est pas coupée.',
  },
  heating: {
    title: 'Chauffage arrêté',
    is: 'Le chauffage est arrêté',
    willBe: 'Le chauffage sera arrêté',
    mind: 'Gardez portes et fenêtres fermées pour garder la chaleur.',
  },
  lift: {
    title: 'Ascenseur arrêté',
    is: 'L’ascenseur est arrêté',
    willBe: 'L’ascenseur sera arrêté',
    mind: 'Si vous ne pouvez pas prendre l’escalier, appelez l’agence.',
  },
  power: {
    title: 'Courant coupé',
    is: 'Le courant est coupé',
    willBe: 'Le courant sera coupé',
    mind: 'Ne prenez pas l’ascenseur, et débranchez les appareils fragiles.',
  },
  door: {
    title: 'Porte d’entrée en panne',
    is: 'La porte d’entrée est en panne',
    willBe: 'La porte d’entrée sera en travaux',
    mind: 'Gardez vos clés sur vous, et vérifiez qu’elle est fermée derrière vous.',
  },
}

export type Ready = {
  title: string
  words: string
  /** days from today until which it hangs */
  hangs: number
}

/** The sheet of a hall from two taps, which may then be changed. `now`: ISO; `sheet`: in the words of the agency. */
export const readyNotice = (
  kind: ReadyKind,
  time: ReadyTime,
  now: string,
  sheet: ReadySheet = readySheets[kind],
): Ready => {
  const { title, is, willBe, mind } = sheet
  if (time === 'now') {
    const since = `depuis le ${sayDay(now, 'fr', now)}`
    return { title: `${title} ${since}`, words: `${is} ${since}. ${mind}`, hangs: 3 }
  }
  const { inDays, hours: span } = hours[time]
  const day = isoOf(msOf(now) + inDays * wholeDay)
  const when = `${sayDay(day, 'fr', now)} ${span.replaceAll(' h', '\u00a0h')}`
  return { title: `${title} ${when}`, words: `${willBe} ${when}. ${mind}`, hangs: inDays }
}
