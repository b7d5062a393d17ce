import { sayDay } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { MapBuilding } from '../../core/contract.ts'

/** "Bellevue A : 3 demandes ouvertes, 1 rendez-vous". */
export const sayBuilding = ({ name, open, visits, danger }: MapBuilding, t: Speech['t']): string => {
  const said = t('map.point', {
    name,
    open: t('map.open', { n: open }),
    visits: t('map.visits', { n: visits }),
  })
  return danger ? `${said}, ${t('map.danger')}` : said
}

/** Who says that a building stands there. */
export const saySource = (
  { source, by, at }: NonNullable<MapBuilding['position']>,
  { t, lang }: Speech,
  now: string,
): string => {
  if (source !== 'hand') return t(`map.source.${source}`)
  const when = sayDay(at, lang, now)
  return by ? t('map.source.hand', { who: by, when }) : t('map.source.hand.nobody', { when })
}
