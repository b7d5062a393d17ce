import { sayMinutes } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { AlarmCard } from '../../core/contract.ts'
import { sayStorey } from '../thread/say-step.ts'

/** Somebody has it, or has just said so on this device. */
export const isCalm = ({ id, taken }: AlarmCard, taking: ReadonlySet<string>): boolean =>
  taken !== null || taking.has(id)

/** «depuis 13 min». */
export const saySince = (then: string, now: string, { t, lang }: Speech): string => {
  const minutes = Math.floor((Date.parse(now) - Date.parse(then)) / 60_000)
  return minutes < 1 ? t('alarm.now') : t('alarm.since', { span: sayMinutes(minutes, lang) })
}

/** «Les Tulipes, 24 rue Edmond Valentin»; an address is said once. «Lieu inconnu» until somebody says where it is. */
export const sayAlarmPlace = ({ place }: AlarmCard, { t }: Pick<Speech, 't'>): string =>
  place.building
    ? [place.name === place.address ? '' : place.name, place.address].filter(Boolean).join(', ')
    : t('alarm.nowhere')

/** Where in the building: «4e étage · porte 30», «Hall». */
export const sayCallSpot = (
  { part, storey, door }: AlarmCard['calls'][number],
  { t }: Pick<Speech, 't'>,
): string =>
  [part ? t(`row.part.${part}`) : '', sayStorey(storey, t), door && !part ? t('row.door', { door }) : '']
    .filter(Boolean)
    .join('\u00a0· ')

/** Callers who left a number, each number once: who called three times is one to call. */
export const callable = <Who extends { phone: string }>(all: readonly (Who | null)[]): Who[] => [
  ...new Map(
    all.flatMap((who) => (who?.phone ? [[who.phone.replace(/\D/g, ''), who] as const] : [])),
  ).values(),
]
