import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, undo, warning } from '../../../kernel/web/icons/icons.ts'
import { useTell } from '../../../kernel/web/parts/tell.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { pointMark } from './marks.ts'
import { type Tap, takeBack, tap } from './pending.ts'
import { sayPoint, saySince } from './say.ts'
import type { TodayPoint, TodayStop } from '../../core/round/today.ts'

type Props = { stop: TodayStop; point: TodayPoint; pending: Tap | undefined; now: string }

/** One tap when all is well; beside it, what opens the report with the place filled in. */
export const Point = ({ stop, point, pending, now }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const what = sayPoint(point, stop, speech)
  const back = (took: boolean): void => tell(t(took ? 'round.back' : 'round.gone'))
  const well = (): void => {
    const undone = tap(stop.id, { points: [point.id], result: 'well' })
    tell(t('round.seen.what', { what }), () => back(undone()))
  }
  const inside = (
    <>
      <span class="point-mark">
        <Icon of={point.seen ? check : pointMark[point.kind]} size={point.seen ? 28 : 32} />
      </span>
      <span class="point-words">
        <span class="point-what">{what}</span>
        <span class="point-since">{saySince(point, pending, now, speech)}</span>
      </span>
    </>
  )
  if (point.seen)
    return (
      <li class="point point-seen">
        <div class="point-well">{inside}</div>
        {pending?.state === 'held' && (
          <button
            type="button"
            class="point-beside"
            aria-label={t('round.take.back.of', { what })}
            onClick={() => back(takeBack(pending.key))}
          >
            <Icon of={undo} size={20} />
            <span>{t('round.take.back')}</span>
          </button>
        )}
      </li>
    )
  return (
    <li class="point">
      <button type="button" class="point-well" aria-label={t('round.well', { what })} onClick={well}>
        {inside}
      </button>
      <a class="point-beside" href={wrongAt(stop, point)} aria-label={t('round.wrong.of', { what })}>
        <Icon of={warning} size={20} />
        <span>{t('round.wrong')}</span>
      </a>
    </li>
  )
}

/** The report, with its place and its checkpoint. */
const wrongAt = (stop: TodayStop, { id, part, unit, entrance }: TodayPoint): string => {
  const spot = new URLSearchParams({ b: stop.id, part, pt: id })
  if (entrance) spot.set('e', entrance)
  if (unit) spot.set('u', unit)
  return `/terrain/signaler?${spot.toString()}`
}
