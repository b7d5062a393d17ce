import { sayEntrance } from '../../../kernel/core/entrance.ts'
import { sayNearDay } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { TodayPoint, TodayStop } from '../../core/round/round-day.ts'
import type { Tap } from './pending-taps.ts'

/** «Hall», or as the agency calls it; with its entrance where the building is looked at as a whole. */
export const sayPoint = (
  { kind, name, entrance }: Pick<TodayPoint, 'kind' | 'name' | 'entrance'>,
  { t }: Pick<Speech, 't'>,
  entrances: readonly Entrance[] = [],
): string =>
  [name || t(`round.kind.${kind}`), entrances.length > 1 && entrance && sayWhich(entrance, entrances, t)]
    .filter(Boolean)
    .join('\u00a0· ')

type Entrance = { id: string; name: string; address: string }

/** A building's name; with its address, where another has the same. */
export const sayWhich = (id: string, entrances: readonly Entrance[], t: Speech['t']): string => {
  const own = entrances.find((e) => e.id === id)
  if (!own) return ''
  const name = sayEntrance(own.name, t)
  return entrances.filter((e) => e.name === own.name).length > 1 ? `${name}, ${own.address}` : name
}

/** A stop, and under it what it belongs to. */
export const sayStop = (
  { name, address, entrance }: TodayStop,
  { t }: Pick<Speech, 't'>,
): { name: string; under: string } =>
  entrance === null
    ? { name, under: address === name ? '' : address }
    : entrance === 'whole'
      ? { name: t('round.stop.whole'), under: name }
      : {
          name: sayEntrance(entrance.name, t),
          under: entrance.address === name ? name : `${name}, ${entrance.address}`,
        }

/** Where to go on; the building too, when it is another one. */
export const sayNext = (next: TodayStop, from: TodayStop, speech: Pick<Speech, 't'>): string => {
  const { name } = sayStop(next, speech)
  const there = next.entrance && next.entrance !== 'whole' ? next.entrance.address : next.name
  return next.id === from.id && next.entrance === 'whole' ? name : next.entrance ? `${name}, ${there}` : name
}

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
    .join('\u00a0· ')
}
