import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type LeakAnswer, leakAnswers } from '../../core/telling/leak-codes.ts'
import { send } from '../sensors-client.ts'
import type { OpenedLeak } from './opened-leak.ts'

type AnsweringProps = { leak: OpenedLeak; linkKey: string; again: () => void }
type AnsweringState = { answer: LeakAnswer | null; no?: string; isBusy?: boolean }

/** Three answers; the one that was pressed stays pressed, and another takes its place while the water runs. */
export const LeakAnswers = ({ leak, linkKey, again }: AnsweringProps): JSX.Element => {
  const { t } = useSpeech()
  const [{ answer, no, isBusy }, setState] = useState<AnsweringState>({ answer: leak.answer })
  const press = async (pressed: LeakAnswer): Promise<void> => {
    setState({ answer: pressed, isBusy: true })
    const outcome = await send('alarm.answer', leak.id, { answer: pressed, key: linkKey })
    setState(outcome.ok ? { answer: pressed } : { answer: leak.answer, no: outcome.message })
    again()
  }
  return (
    <section class="stack">
      <h2>{t('leak.ask')}</h2>
      <Taps
        label={t('leak.answers')}
        value={answer ?? ''}
        onTap={(value) => void press(value as LeakAnswer)}
        options={leakAnswers.map((value) => ({
          value,
          label: t(`leak.answer.${value}`),
          detail: t(`leak.answer.${value}.means`),
        }))}
      />
      <div role="status" class="stack-s">
        {answer !== null && !no && (
          <p>
            <strong>{isBusy ? t('leak.waiting') : <Thanks answer={answer} no={leak.no} />}</strong>
          </p>
        )}
        {answer !== null && !no && !isBusy && <p>{t('leak.change')}</p>}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </section>
  )
}

const Thanks = ({ answer, no }: { answer: LeakAnswer; no: number | null }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      {answer === 'notFound' && no !== null
        ? t('leak.taken.notFound.no', { no: String(no) })
        : t(`leak.taken.${answer}`)}
    </>
  )
}
