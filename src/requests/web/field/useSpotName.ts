import { sayCode } from '../../../kernel/core/words.ts'
import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayStorey } from '../thread/say-step.ts'
import type { ReportSpot } from './report-spot.ts'
import { useToday } from './load-day.tsx'
import { useCard } from './useCard.ts'

/** «Hall · 24 rue Edmond Valentin», as far as it is known. */
export const useSpotName = (spot: ReportSpot): string => {
  const { t } = useSpeech()
  const { data } = useToday()
  const card = useCard(spot.b)
  const unit = card?.units.find((u) => u.id === spot.u)
  const entrance = card && card.entrances.length > 1 && card.entrances.find((e) => e.id === spot.e)
  const building = card?.place.building.name ?? data?.buildings.find((b) => b.id === spot.b)?.name
  return [
    spot.part ? sayCode(t, 'row.part', spot.part) : unit?.door ? t('row.door', { door: unit.door }) : '',
    spot.k ? t('field.code.spot', { code: spot.k.replace(/(?=...$)/, '\u202f') }) : '',
    sayStorey(spot.s ? Number(spot.s) : spot.part ? null : (unit?.storey ?? null), t),
    entrance ? sayEntrance(entrance.name, t) : '',
    building ?? '',
  ]
    .filter(Boolean)
    .join('\u00a0· ')
}
