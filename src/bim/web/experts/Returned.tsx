import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { call, isNo } from '../../../kernel/web/door.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Taken } from '../../core/bcf/api.ts'

type State = 'waiting' | 'sending' | { taken: Taken } | { no: string }

/** A file that a tool wrote is given back: what became of each of its topics, in a sentence. */
export const Returned = (): JSX.Element => {
  const { t } = useSpeech()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>('waiting')
  const send = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setState('sending')
    const answer = await call(`/api/bcf?name=${encodeURIComponent(file.name.slice(0, 120))}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    setState(isNo(answer) ? { no: answer.message } : { taken: answer as Taken })
  }
  return (
    <>
      <label class="hidden-text" for={id}>
        {t('experts.back')}
      </label>
      <input
        ref={input}
        id={id}
        class="hidden-text"
        type="file"
        accept=".bcf,.bcfzip,.zip"
        tabIndex={-1}
        onChange={(e) => {
          void send(e.currentTarget.files?.[0])
          e.currentTarget.value = ''
        }}
      />
      <div>
        <Button
          busy={state === 'sending'}
          busyLabel={t('experts.back.busy')}
          onClick={() => input.current?.click()}
        >
          {t('experts.back')}
        </Button>
      </div>
      <div role="status">{typeof state === 'object' && 'taken' in state && <Said taken={state.taken} />}</div>
      {typeof state === 'object' && 'no' in state && <Refused>{state.no}</Refused>}
    </>
  )
}

const Said = ({ taken: { topics, problems } }: { taken: Taken }): JSX.Element => {
  const { t } = useSpeech()
  const old = topics.filter(({ became }) => became === 'same').length
  return (
    <ul class="experts-said">
      {old > 0 && <li>{t('experts.same', { n: old })}</li>}
      {topics
        .filter(({ became }) => became !== 'same')
        .map(({ guid, title, became, says }) => (
          <li key={guid}>
            {became === 'unknown' ? (
              title && t('experts.topic', { title })
            ) : (
              <a href={`/bureau/r/${guid}`}>{title}</a>
            )}{' '}
            {says}
          </li>
        ))}
      {problems.map(({ says }) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  )
}
