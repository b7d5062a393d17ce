import { sayNearDay } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { TodayPoint, TodayStop } from '../../core/round/today.ts'
import type { Tap } from './pending.ts'

/** «Hall · Entrée B», or as the agency calls it; the entrance, where there are several. */
export const sayPoint = (
  { kind, name, entrance }: Pick<TodayPoint, 'kind' | 'name' | 'entrance'>,
  { entrances }: Pick<TodayStop, 'entrances'>,
  { t }: Pick<Speech, 't'>,
): string =>
  [name || t(`round.kind.${kind}`), entrances.length > 1 && entrances.find((e) => e.id === entrance)?.name]
    .filter(Boolean)
    .join(' · ')

/** What is known of it: reported, seen, not yet sent, or since when nobody looked. */
export const saySince = (
  point: TodayPoint,
  pending: Tap | undefined,
  now: string,
  { t, lang }: Pick<Speech, 't' | 'lang'>,
): string => {
  const on = (day: string): string => sayNearDay(`${day}T12:00:00Z`, now, lang)
  const since = point.seen
    ? t('round.seen')
    : point.last === null
      ? ''
      : t(point.late ? 'round.late' : 'round.last', { day: on(point.last) })
  return [since, point.request ? t('round.reported') : '', pending?.state === 'out' ? t('round.pending') : '']
    .filter(Boolean)
    .join(' · ')
}
