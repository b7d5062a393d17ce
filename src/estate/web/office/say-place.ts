import { sayOr } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { isYearAlone } from '../../../kernel/core/dates.ts'
import { isHumanName } from '../../core/human-name.ts'
import type { Difference } from '../../core/contract.ts'

type Say = Speech['t']

/** «2e étage»; nothing when it is not known. */
export const sayFloor = (storey: number | null, t: Say): string => {
  if (storey === null) return ''
  if (storey < 0) return t('place.storey.below', { depth: -storey })
  if (storey === 0) return t('place.storey.ground')
  return storey === 1 ? t('place.storey.first') : t('place.storey.nth', { storey })
}

export const sayDoor = ({ door, ref }: { door: string; ref: string }, t: Say): string =>
  door ? t('place.door', { door }) : ref

/** A kind that this house has no word for is shown as it was said. */
export const sayThing = (kind: string, t: Say): string => sayOr(t, `thing.${kind}`, kind)
export const sayThings = (kind: string, t: Say): string => sayOr(t, `things.${kind}`, kind)
export const sayRoom = (kind: string, t: Say): string => sayOr(t, `room.kind.${kind}`, kind)

/** «gaz»: what a meter counts. */
export const sayMeter = (kind: string, t: Say): string => sayOr(t, `meter.is.${kind}`, kind)

/** What a thing is called: by the name that people gave it, else by its kind; «Compteur · gaz», since a dwelling has several. */
export const sayAsset = (
  { kind, name, meterKind }: { kind: string; name: string; meterKind?: string | undefined },
  t: Say,
): string =>
  isHumanName(name)
    ? name
    : meterKind
      ? t('meter.name', { kind: sayThing(kind, t), counts: sayMeter(meterKind, t) })
      : sayThing(kind, t)

/** «12 mars 2031» / “12 March 2031”, from a day or an instant. */
export const sayDate = (day: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  })
    .format(new Date(day.length > 10 ? day : `${day}T12:00:00Z`))
    .replace(/^1 /, lang === 'fr' ? '1er ' : '1 ')

/** When a thing was installed: its year alone, where nobody told more. */
export const sayInstalled = (day: string, lang: Lang): string =>
  isYearAlone(day) ? day.slice(0, 4) : sayDate(day, lang)

type SaidValue = { value: Difference['says']['value']; shown: string | null }

/** A value of a field, in words: «Chaudière», «12 mars 2031», «n’est plus là». */
export const sayValue = (
  field: string,
  { value, shown }: SaidValue,
  family: string,
  { t, lang }: Speech,
): string => {
  if (shown) return shown
  if (field === 'gone') return t(value === true ? 'said.gone' : 'said.stands')
  if (field === 'new') return t('said.new')
  if (value === null || value === '') return t('said.nothing')
  if (field === 'kind') return sayKindOf(family, String(value), t)
  if (field === 'meterKind') return sayMeter(String(value), t)
  if (field === 'material') return sayOr(t, `finish.is.${String(value)}`, String(value))
  if (field === 'surface' || field === 'computed') return t('estate.surface', { area: Number(value) })
  if (field === 'storey' && typeof value === 'number') return sayFloor(value, t)
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? sayDate(String(value), lang) : String(value)
}

const sayKindOf = (family: string, kind: string, t: Say): string =>
  family === 'room'
    ? sayRoom(kind, t)
    : family === 'access'
      ? sayOr(t, `accesses.kind.${kind}`, kind)
      : sayThing(kind, t)
