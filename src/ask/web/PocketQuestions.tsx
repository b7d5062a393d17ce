import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { QuestionRow } from '../core/contract.ts'
import { useAsk } from './ask-client.ts'
import { sayAnswers, sayAsker, sayCost } from './say-question.ts'

/** «Ce qu’on nous demande», in the pocket: the same list as in the office. */
export const PocketQuestions = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('ask.list', {}, true)
  return (
    <div class="stack">
      <h1>{t('ask.title')}</h1>
      <p class="secondary">{t('ask.lead')}</p>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state !== 'refused' && <Loading label={t('ask.loading')} />}
      {data?.rows.length === 0 && <Empty title={t('ask.none')}>{t('ask.none.why')}</Empty>}
      <ul class="stack">
        {data?.rows.map((row) => (
          <li key={row.id}>
            <PocketQuestion row={row} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const PocketQuestion = ({ row }: { row: QuestionRow }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { words, purpose, directorate, state, endsOn, seconds, isMeasured, conclusion, whyEnded } = row
  return (
    <article class="stack-s">
      <h2>{words}</h2>
      <p>{t('ask.for', { purpose })}</p>
      <p class="secondary">
        {[
          sayAsker(directorate, speech),
          state === 'running' && endsOn
            ? t('ask.until', { day: sayDay(endsOn, lang, now) })
            : whyEnded
              ? t(`ask.why.${whyEnded}`)
              : t(`ask.state.${state}`),
          sayAnswers(row, speech),
          sayCost(seconds, isMeasured, speech),
        ].join(' · ')}
      </p>
      {conclusion ? (
        <p>{t('ask.decided', { words: conclusion })}</p>
      ) : (
        state === 'ended' && <p>{t('ask.undecided')}</p>
      )}
    </article>
  )
}
