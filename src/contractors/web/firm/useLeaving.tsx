import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import type { HeldAct } from '../../../kernel/web/outbox.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Commands } from '../../core/contract.ts'
import type { AnswerProps } from './OneTapAnswers.tsx'
import { hold, send } from './firm-client.ts'

/** For as long as «C’est fait» can be taken back (ms). */
const holdMs = 8000

type Also = { photos: readonly string[]; effort: Effort }
type Leaving = {
  /** sends it; one tap too many (`rash`) waits a moment before it leaves */
  leave: (data: Commands['order.report'], also: Also, rash: boolean) => Promise<void>
  /** the report leaves soon: said with the way back, in the place of the form */
  soon: JSX.Element | undefined
  /** what came of taking it back */
  said: string
}

/** How a report leaves the form where it was made. */
export const useLeaving = ({ order, acts, done }: Pick<AnswerProps, 'order' | 'acts' | 'done'>): Leaving => {
  const { t } = useSpeech()
  const [held, setHeld] = useState<HeldAct>()
  const [said, setSaid] = useState('')
  const leave: Leaving['leave'] = async (data, also, rash) => {
    setSaid('')
    if (!rash) return done(await acts.act(send('order.report', order.request, data, also), t('firm.sent')))
    const soon = hold('order.report', order.request, data, { ...also, ms: holdMs, stays: true })
    setHeld(soon)
    const outcome = await soon.outcome
    setHeld(undefined)
    done(await acts.act(Promise.resolve(outcome), t('firm.sent')))
  }
  const undo = async (): Promise<void> => {
    const undone = await held?.takeBack()
    setHeld(undefined)
    setSaid(t(undone ? 'firm.undone' : 'firm.left'))
  }
  return {
    leave,
    said,
    soon: held && (
      <div class="stack">
        <p role="status">{t('firm.sent.soon')}</p>
        <Button full onClick={() => void undo()}>
          {t('firm.undo')}
        </Button>
      </div>
    ),
  }
}
