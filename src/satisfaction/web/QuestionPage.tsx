import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { takeKey } from '../../kernel/web/link-key.ts'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries } from '../core/contract.ts'
import { type Face, faces } from '../core/faces.ts'
import { FaceMark } from '../../kernel/web/parts/FaceMark.tsx'
import { send, useAsk } from './satisfaction-client.ts'
import './QuestionPage.css'

type Question = Queries['satisfaction.question']['output']

/** The one question, by the link of a mail: it is answered by a press, never by being looked at, for mail filters open what they find. */
export const QuestionPage = (): JSX.Element => {
  const { t } = useSpeech()
  const key = takeKey('/avis')
  const { data, ...answer } = useAsk('satisfaction.question', key ? { key } : null)
  if (!key) return <RefusalNotice>{t('question.no_link')}</RefusalNotice>
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('question.loading')} shape="text" />
    )
  return data.isOpen ? <AskFaces question={data} linkKey={key} /> : <EndedQuestion question={data} />
}

/** Five faces with their words; the one that was pressed stays pressed, and another takes its place. */
const AskFaces = ({ question, linkKey }: { question: Question; linkKey: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [state, setState] = useState<{ face: Face | null; no?: string; isBusy?: boolean }>({
    face: question.face,
  })
  const answer = async (face: Face): Promise<void> => {
    setState({ face, isBusy: true })
    const outcome = await send('satisfaction.answer', question.id, { face, key: linkKey })
    setState(outcome.ok ? { face } : { face: question.face, no: outcome.message })
  }
  const { face: pressed, no, isBusy } = state
  return (
    <div class="question stack-l">
      <div class="stack-s">
        <p class="secondary">{t('question.about', { no: String(question.no), about: question.about })}</p>
        <h1>{t('question.ask')}</h1>
      </div>
      <ul class="question-faces" aria-label={t('question.faces')}>
        {faces.map((face) => (
          <li key={face}>
            <button
              type="button"
              class="question-face"
              aria-pressed={pressed === face}
              onClick={() => void answer(face)}
            >
              <FaceMark face={face} size={48} />
              <span>{t(`face.${face}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status" class="stack-s">
        {pressed !== null && !no && (
          <p>
            <strong>
              {t(isBusy ? 'question.waiting' : 'question.taken', { face: t(`face.${pressed}`) })}
            </strong>
          </p>
        )}
        {pressed !== null && !no && !isBusy && (
          <p>{t('question.change', { until: sayDay(question.endsAt, lang, now) })}</p>
        )}
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <p class="secondary">{t('question.why')}</p>
    </div>
  )
}

const EndedQuestion = ({ question: { face } }: { question: Question }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="question stack">
      <h1>{t('question.ended')}</h1>
      <p>{face === null ? t('question.silent') : t('question.counted', { face: t(`face.${face}`) })}</p>
    </div>
  )
}
