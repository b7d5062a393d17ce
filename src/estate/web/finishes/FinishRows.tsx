import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FinishSurface, PlacePlan } from '../../core/contract.ts'
import { finishSurfaces } from '../../core/finish-kinds.ts'
import { sayFinish } from './say-finish.ts'
import '../plan/plan.css'
import '../plan/thing.css'

const CorrectFinish = later(() => import('./CorrectFinish.tsx').then((m) => m.CorrectFinish))

type Props = { plan: PlacePlan; room: PlacePlan['rooms'][number] }

/** The surfaces of a room, each with what it is made of; touched, it is corrected. */
export const FinishRows = ({ plan, room }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const [open, setOpen] = useState<FinishSurface>()
  const of = (surface: FinishSurface) =>
    plan.finishes?.find((each) => each.room === room.id && each.surface === surface)
  if (!plan.finishes) return null
  const shown = plan.can.correct ? finishSurfaces : finishSurfaces.filter((surface) => of(surface))
  if (!shown.length) return null
  return (
    <>
      <ul class="thing-list" aria-label={`${t('finish.title')}, ${room.name}`}>
        {shown.map((surface) => {
          const told = of(surface)
          const words = (
            <>
              <span>{t(`finish.${surface}`)}</span>
              <span class="secondary">{(told && sayFinish(told, speech)) || t('finish.unknown')}</span>
            </>
          )
          return (
            <li key={surface}>
              {plan.can.correct ? (
                <button type="button" class="plan-row finish-row" onClick={() => setOpen(surface)}>
                  {words}
                </button>
              ) : (
                <p class="plan-row finish-row">{words}</p>
              )}
            </li>
          )
        })}
      </ul>
      {open && <CorrectFinish plan={plan} room={room} surface={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
