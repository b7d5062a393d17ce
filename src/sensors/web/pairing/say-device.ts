import { daysBetween, sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { DeviceRow } from '../../core/contract.ts'

/** «Bellevue · Escalier B · étage 3 · Porte 12», as far as it is known; a stair alone goes without its building. */
export const sayDevicePlace = (
  { building, entrance, storey, door }: Pick<DeviceRow, 'building' | 'entrance' | 'storey' | 'door'>,
  { t }: Speech,
  isHere = false,
): string =>
  [
    isHere ? '' : building.name,
    entrance && !isHere ? sayEntrance(entrance.name, t) : '',
    storey === null ? '' : storey === 0 ? t('pairing.storey.ground') : t('pairing.storey', { n: storey }),
    door ? t('pairing.door', { door }) : '',
  ]
    .filter(Boolean)
    .join('\u00a0· ')

/** What a device says, in words: when it was heard, or since when it is silent. */
export const sayHeard = (
  { heard, since, silentSince, restsUntil }: DeviceRow,
  now: string,
  { t, lang }: Speech,
): string => {
  if (restsUntil && restsUntil > now) return t('pairing.rests', { day: sayDay(restsUntil, lang, now) })
  if (!silentSince)
    return heard ? t('pairing.heard', { ago: sayAgo(heard, now, lang) }) : t('pairing.unheard')
  const n = daysBetween(silentSince, now)
  if (!heard) return t('pairing.silent.never', { n: daysBetween(since, now) })
  return n > 0 ? t('pairing.silent', { n }) : t('pairing.silent.hours')
}

/** The whole number of a device, by which it is compared with what stands on it: an EUI in fours. */
export const sayWholeNumber = (address: DeviceRow['address']): string => {
  const [kind, said = ''] = Object.entries(address)[0] ?? []
  return kind === 'eui' ? said.toUpperCase().replace(/(....)(?=.)/g, '$1\u202f') : said
}

/** The number of a device as it stands on it: of an EUI the last four pairs, which one looks for. */
export const sayNumber = (address: DeviceRow['address']): string => {
  const [kind, said = ''] = Object.entries(address)[0] ?? []
  return kind === 'eui'
    ? `…${said
        .toUpperCase()
        .slice(-8)
        .replace(/(....)(....)/, '$1\u202f$2')}`
    : said
}
