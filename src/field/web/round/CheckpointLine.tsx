import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { arrow, check, undo, warning } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { pointMark } from './checkpoint-marks.ts'
import { takeBack } from '../../../kernel/web/outbox/hold-back.ts'
import { type Tap, tap } from './pending-taps.ts'
import { sayPoint, saySince } from './say-round.ts'
import type { TodayPoint, TodayStop } from '../../core/round/round-day.ts'

type Props = {
  stop: TodayStop
  point: TodayPoint
  pending: Tap | undefined
  now: string
  /** said to who listens: who looks sees the row change */
  onSaid: (words: string) => void
}

/** One tap when all is well; beside it, what opens the report with the place filled in. */
export const CheckpointLine = ({ stop, point, pending, now, onSaid }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const what = sayPoint(point, speech)
  const well = (): void => {
    tap(stop.id, { points: [point.id], result: 'well' })
    onSaid(t('round.seen.what', { what }))
  }
  const inside = (
    <>
      <span class={`point-tick${point.seen ? ' point-ticked' : ''}`} aria-hidden="true">
        {point.seen && <Icon of={point.request ? warning : check} size={20} />}
      </span>
      <span class="point-mark">
        <Icon of={pointMark[point.kind]} size={28} />
      </span>
      <span class="point-words">
        <span class="point-what">{what}</span>
        <span class="point-since">{saySince(point, pending, now, speech)}</span>
      </span>
      {!point.seen && (
        <span class="point-do">
          <span class="hidden-text"> : </span>
          {t('round.do')}
        </span>
      )}
    </>
  )
  if (point.seen)
    return (
      <li class="point point-seen">
        <div class="point-well">{inside}</div>
        <PointActions point={point} pending={pending} what={what} onSaid={onSaid} />
      </li>
    )
  return (
    <li class="point">
      <button type="button" class="point-well" onClick={well}>
        {inside}
      </button>
      <a class="point-beside" href={wrongAt(stop, point)} aria-label={t('round.wrong.of', { what })}>
        <Icon of={warning} size={28} />
      </a>
    </li>
  )
}

type BesideProps = Pick<Props, 'point' | 'pending' | 'onSaid'> & { what: string }

/** A tap is taken back here while there is time (a report by its own toast); what was reported is opened here. */
const PointActions = ({ point, pending, what, onSaid }: BesideProps): JSX.Element | null => {
  const { t } = useSpeech()
  if (pending?.state === 'held' && pending.data.result === 'well')
    return (
      <button
        type="button"
        class="point-beside"
        aria-label={t('round.take.back.of', { what })}
        onClick={() =>
          void takeBack(pending.key).then((back) => onSaid(t(back ? 'round.back' : 'round.gone')))
        }
      >
        <Icon of={undo} size={20} />
        <span>{t('round.take.back')}</span>
      </button>
    )
  if (!point.request || pending) return null
  return (
    <a class="point-beside" href={`/terrain/r/${point.request}`} aria-label={t('round.open.of', { what })}>
      <Icon of={arrow} size={20} />
      <span>{t('round.open')}</span>
    </a>
  )
}

/** The report, with its place and its checkpoint. */
const wrongAt = (stop: TodayStop, { id, part, unit, entrance }: TodayPoint): string => {
  const spot = new URLSearchParams({ b: stop.id, part, pt: id })
  if (entrance) spot.set('e', entrance)
  if (unit) spot.set('u', unit)
  return `/terrain/signaler?${spot.toString()}`
}
