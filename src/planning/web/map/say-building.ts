import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'
import { type Plane, toDegrees } from '../../core/mercator.ts'

/** "Bellevue A : 3 demandes ouvertes, 1 rendez-vous"; several as one: "4 immeubles : …". */
export const sayGroup = (buildings: readonly MapBuilding[], t: Speech['t']): string => {
  const sum = (what: 'open' | 'danger' | 'visits'): number =>
    buildings.reduce((all, building) => all + building[what], 0)
  const [first] = buildings
  const said = t('map.point', {
    name: buildings.length === 1 && first ? first.name : t('map.buildings', { n: buildings.length }),
    open: t('map.open', { n: sum('open') }),
    visits: t('map.visits', { n: sum('visits') }),
  })
  return sum('danger') ? `${said}, ${t('map.danger')}` : said
}

type Position = NonNullable<MapBuilding['position']>

/** Who says that a building stands there, and who said so before. */
export const saySource = (position: Position, speech: Speech, now: string): string => {
  const said = sayStanding(position, speech, now)
  return position.before
    ? speech.t('map.source.after', { now: said, before: sayStanding(position.before, speech, now) })
    : said
}

const sayStanding = (
  { source, by, at }: Pick<Position, 'source' | 'by' | 'at'>,
  { t, lang }: Speech,
  now: string,
): string => {
  if (source !== 'hand') return t(`map.source.${source}`)
  const when = sayDay(at, lang, now)
  return by ? t('map.source.hand', { who: by, when }) : t('map.source.hand.nobody', { when })
}

/** "43,18420° N, 3,00360° E": to a metre. */
export const sayDegrees = (spot: Plane, lang: Lang): string => {
  const { lat, lon } = toDegrees(spot)
  const five = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: 5,
    maximumFractionDigits: 5,
  })
  const west = lang === 'fr' ? 'O' : 'W'
  return `${five.format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${five.format(Math.abs(lon))}° ${lon < 0 ? west : 'E'}`
}
