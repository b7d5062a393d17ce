import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FinishSurface, PlacePlan } from '../../core/contract.ts'
import { finishSurfaces } from '../../core/finish-kinds.ts'
import { isRoomTold } from '../../core/plan/told-finishes.ts'
import { sayFinish } from './say-finish.ts'
import '../plan/plan.css'
import '../plan/thing.css'

const CorrectFinish = later(() => import('./CorrectFinish.tsx').then((m) => m.CorrectFinish))

type Props = {
  plan: PlacePlan
  room: PlacePlan['rooms'][number]
  /** what one line says of it while nobody has told anything */
  title: string
}

/** The surfaces of a room, each with what it is made of; touched, it is corrected. Before the first is told, one line that opens. */
export const FinishRows = ({ plan, room, title }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState<FinishSurface>()
  const isTold = isRoomTold(plan, room.id)
  const mayTell = plan.can.correct
  if (!plan.finishes || (!isTold && !mayTell)) return null
  return (
    <>
      <ul class="thing-list" aria-label={`${t('finish.title')}, ${room.name}`}>
        {!isTold && (
          <li>
            <button
              type="button"
              class="plan-row finish-row"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <span>{title}</span>
              <span class="secondary">{t('finish.unknown')}</span>
            </button>
          </li>
        )}
        {(isTold || isOpen) && <Surfaces plan={plan} room={room} onAsk={mayTell ? setAsked : undefined} />}
      </ul>
      {asked && <CorrectFinish plan={plan} room={room} surface={asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}

type Asking = Pick<Props, 'plan' | 'room'> & { onAsk: ((surface: FinishSurface) => void) | undefined }

// Whoever may not tell reads what is told, and nothing of the rest.
const Surfaces = ({ plan, room, onAsk }: Asking): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const told = (surface: FinishSurface) =>
    plan.finishes?.find((each) => each.room === room.id && each.surface === surface)
  const wordsOf = (surface: FinishSurface): JSX.Element => {
    const known = told(surface)
    return (
      <>
        <span>{t(`finish.${surface}`)}</span>
        <span class="secondary">{(known && sayFinish(known, speech)) || t('finish.unknown')}</span>
      </>
    )
  }
  return (
    <>
      {finishSurfaces
        .filter((surface) => onAsk || told(surface))
        .map((surface) => (
          <li key={surface}>
            {onAsk ? (
              <button type="button" class="plan-row finish-row" onClick={() => onAsk(surface)}>
                {wordsOf(surface)}
              </button>
            ) : (
              <p class="plan-row finish-row">{wordsOf(surface)}</p>
            )}
          </li>
        ))}
    </>
  )
}
