import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import type { TenantAnswer } from '../../core/telling/leak-codes.ts'
import { send } from '../sensors-client.ts'

type Props = {
  alarm: { id: string; answer: TenantAnswer | null }
  linkKey: string
  again: () => void
  /** `thanks`: what is said of an answer that was taken */
  options: readonly { value: TenantAnswer; label: string; detail: string; thanks: string }[]
  words: { ask: string; answers: string; waiting: string; change: string }
}
type AnsweringState = { answer: TenantAnswer | null; no?: string; isBusy?: boolean }

/** Three answers to an alarm; the one that was pressed stays pressed, and another takes its place while the alarm stands. */
export const AlarmAnswers = ({ alarm, linkKey, again, options, words }: Props): JSX.Element => {
  const [{ answer, no, isBusy }, setState] = useState<AnsweringState>({ answer: alarm.answer })
  const press = async (value: string): Promise<void> => {
    const pressed = options.find((each) => each.value === value)?.value
    if (!pressed) return
    setState({ answer: pressed, isBusy: true })
    const outcome = await send('alarm.answer', alarm.id, { answer: pressed, key: linkKey })
    setState(outcome.ok ? { answer: pressed } : { answer: alarm.answer, no: outcome.message })
    again()
  }
  return (
    <section class="stack">
      <h2>{words.ask}</h2>
      <Taps
        label={words.answers}
        value={answer ?? ''}
        onTap={(value) => void press(value)}
        options={options}
      />
      <div role="status" class="stack-s">
        {answer !== null && !no && (
          <p>
            <strong>{isBusy ? words.waiting : options.find(({ value }) => value === answer)?.thanks}</strong>
          </p>
        )}
        {answer !== null && !no && !isBusy && <p>{words.change}</p>}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </section>
  )
}
