import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { TenantAnswer } from '../../core/telling/leak-codes.ts'
import { send } from '../sensors-client.ts'

type Props = {
  alarm: { id: string; answer: TenantAnswer | null }
  linkKey: string
  again: () => void
  /** `thanks`: what is said of an answer that was taken */
  options: readonly { value: TenantAnswer; label: string; detail: string; thanks: string }[]
  /** `kept`: said while there is no network */
  words: { ask: string; answers: string; waiting: string; kept: string; change: string }
}

/**
 * Three answers to an alarm; the one that was pressed stays pressed, and another takes its place while the alarm stands. Without network it is
 * kept, and says so.
 */
export const AlarmAnswers = ({ alarm, linkKey, again, options, words }: Props): JSX.Element => {
  const acts = useActs(words.kept)
  const [pressed, setPressed] = useState<TenantAnswer>()
  const answer = pressed ?? alarm.answer
  const press = async (value: TenantAnswer): Promise<void> => {
    setPressed(value)
    const sent = send('alarm.answer', alarm.id, { answer: value, key: linkKey })
    void sent.then(again)
    if (!(await acts.act(sent, words.change))) setPressed(undefined)
  }
  return (
    <section class="stack">
      <h2>{words.ask}</h2>
      <Taps
        label={words.answers}
        value={answer ?? ''}
        onTap={(value) => {
          const option = options.find((each) => each.value === value)
          if (option) void press(option.value)
        }}
        options={options}
      />
      <div role="status" class="stack-s">
        {acts.busy && (
          <p>
            <strong>{words.waiting}</strong>
          </p>
        )}
        {answer !== null && !acts.busy && !acts.no && (
          <>
            {acts.said !== words.kept && (
              <p>
                <strong>{options.find(({ value }) => value === answer)?.thanks}</strong>
              </p>
            )}
            <p>{acts.said ?? words.change}</p>
          </>
        )}
      </div>
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
    </section>
  )
}
