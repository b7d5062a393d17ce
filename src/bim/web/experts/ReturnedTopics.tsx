import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { call, isNo } from '../../../kernel/web/http-headers.ts'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { TakenTopics } from '../../core/bcf/bcf-api.ts'

type State = 'waiting' | 'sending' | { taken: TakenTopics } | { no: string }

/** A file that a tool wrote is given back: what became of each of its topics, in a sentence. */
export const ReturnedTopics = (): JSX.Element => {
  const { t } = useSpeech()
  const [state, setState] = useState<State>('waiting')
  const send = async (file: File): Promise<void> => {
    setState('sending')
    const answer = await call(`/api/bcf?name=${encodeURIComponent(file.name.slice(0, 120))}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    setState(isNo(answer) ? { no: answer.message } : { taken: answer as TakenTopics })
  }
  return (
    <>
      <FileButton
        label={t('experts.back')}
        accept=".bcf,.bcfzip,.zip"
        busy={state === 'sending'}
        busyLabel={t('experts.back.busy')}
        onFile={(file) => void send(file)}
      />
      <div role="status">
        {typeof state === 'object' && 'taken' in state && <TopicsTaken taken={state.taken} />}
      </div>
      {typeof state === 'object' && 'no' in state && <RefusalNotice>{state.no}</RefusalNotice>}
    </>
  )
}

const TopicsTaken = ({ taken: { topics, problems } }: { taken: TakenTopics }): JSX.Element => {
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
