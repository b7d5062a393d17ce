import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { arrow, check } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { TodayStop } from '../../core/round/round-day.ts'
import { type Tap, tap } from './pending-taps.ts'
import { CheckpointLine } from './CheckpointLine.tsx'
import { sayNext, sayStop } from './say-round.ts'

type Props = {
  stop: TodayStop
  taps: ReadonlyMap<string, Tap>
  now: string
  open: boolean
  onOpen: () => void
  /** the next building where something is left */
  next: TodayStop | undefined
  onNext: () => void
  onSaid: (words: string) => void
}

/** A building or a stairwell on the walk: its points, «tout va bien ici» for those that are left, and the way on. */
export const RoundStop = ({ stop, taps, now, open, onOpen, next, onNext, onSaid }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const said = sayStop(stop, speech)
  const { left, today } = stop
  const state =
    left > 0 ? t('round.stop.left', { n: left }) : t(today.length ? 'round.stop.done' : 'round.stop.none')
  return (
    <section class="stop">
      <h2>
        <button type="button" class="stop-head" aria-expanded={open} onClick={onOpen}>
          <span class="stop-name">
            {said.name}
            {said.under && <span class="stop-address">{said.under}</span>}
          </span>
          <span class={`stop-state figures${left ? '' : ' stop-done'}`}>
            {left === 0 && today.length > 0 && <Icon of={check} size={20} />}
            {state}
          </span>
        </button>
      </h2>
      {open && (
        <div class="stop-inside">
          {left > 0 && <p class="secondary">{t('round.how')}</p>}
          <Points stop={stop} points={today} taps={taps} now={now} onSaid={onSaid} />
          {left > 1 && <AllSeen stop={stop} onSaid={onSaid} />}
          <Slot name="round.stop" building={stop.id} entrance={stairwellOf(stop)} />
          {left === 0 && next && (
            <Button full icon={arrow} onClick={onNext}>
              {t('round.next', { building: sayNext(next, stop, speech) })}
            </Button>
          )}
          {stop.rest.length > 0 && (
            <details class="stop-rest">
              <summary>{t('round.rest')}</summary>
              <Points stop={stop} points={stop.rest} taps={taps} now={now} onSaid={onSaid} />
            </details>
          )}
        </div>
      )}
    </section>
  )
}

const stairwellOf = ({ entrance }: TodayStop): string | null =>
  entrance && entrance !== 'whole' ? entrance.id : null

type PointsProps = Pick<Props, 'stop' | 'taps' | 'now' | 'onSaid'> & { points: TodayStop['today'] }

const Points = ({ points, taps, ...rest }: PointsProps): JSX.Element => (
  <ul class="points">
    {points.map((point) => (
      <CheckpointLine key={point.id} point={point} pending={taps.get(point.id)} {...rest} />
    ))}
  </ul>
)

/** One tap for all that is left here. */
const AllSeen = ({ stop, onSaid }: Pick<Props, 'stop' | 'onSaid'>): JSX.Element => {
  const { t } = useSpeech()
  const all = (): void => {
    const points = stop.today.filter((p) => p.due).map((p) => p.id)
    tap(stop.id, { points, result: 'well' })
    onSaid(t('round.seen.many', { n: points.length }))
  }
  return (
    <Button kind="primary" full icon={check} onClick={all}>
      {t('round.all')}
    </Button>
  )
}
