import type { Lang } from '../../../kernel/core/access.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { foreseePosition, type PositionSource } from '../../../estate/core/contract.ts'
import type { State } from '../../core/contract.ts'
import type { RevisionReport } from '../../core/publish/read/revision-report.ts'
import type { SayModel } from '../../core/words/say-model.ts'

type ReadDelivery = { building: string; state: State; report: Pick<RevisionReport, 'stands'> | null }

/**
 * What a revision says of where its building stands, and what comes of it, in a sentence; null where it says nothing, or said it before: the
 * position of a revision of which something was accepted has been told, and what a person took back stays back.
 */
export const sayPosition = async (
  db: Db,
  { building, state, report }: ReadDelivery,
  say: SayModel,
  lang: Lang,
): Promise<string | null> => {
  const point = report?.stands
  if (!point || state === 'past') return null
  const place = await db.row<{ insee: string; lat: number | null; lon: number; source: PositionSource }>(sql`
    select b.insee, s.lat, s.lon, s.source from estate.site b left join estate.standpoint s on s.building = b.id
    where b.id = ${building}`)
  if (!place) return null
  const { lat, lon, source } = place
  const seen = foreseePosition(lat === null ? undefined : { lat, lon, source }, point, 'model', place.insee)
  const isToCome = seen.will === 'place' || seen.will === 'move'
  if (isToCome && state === 'taken') return null
  return say(`publish.position.${seen.will}`, {
    where: sayPoint(point, lang),
    ...('metres' in seen
      ? { far: sayDistance(seen.metres, say, lang), stands: say(`publish.position.of.${seen.stands}`) }
      : {}),
  })
}

const sayDistance = (metres: number, say: SayModel, lang: Lang): string =>
  metres < 1000
    ? say('publish.position.metres', { n: Math.max(1, Math.round(metres)) })
    : say('publish.position.kilometres', { n: sayNumber(Math.round(metres / 1000), lang) })

const sayPoint = ({ lat, lon }: { lat: number; lon: number }, lang: Lang): string => {
  const five = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: 5,
    maximumFractionDigits: 5,
  })
  const west = lang === 'fr' ? 'O' : 'W'
  return `${five.format(Math.abs(lat))}°\u00a0${lat < 0 ? 'S' : 'N'}, ${five.format(Math.abs(lon))}°\u00a0${lon < 0 ? west : 'E'}`
}
