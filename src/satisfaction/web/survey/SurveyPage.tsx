import type { JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../satisfaction-client.ts'
import { DrawSurvey } from './DrawSurvey.tsx'
import { SurveyCard } from './SurveyCard.tsx'
import '../Results.css'

/** The three-yearly survey: head office draws it and hands it over, everybody at a desk reads what came back. */
export const SurveyPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('survey.list', {})
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('satisfaction.loading')} shape="rows" />
    )
  const { homes, surveys, can } = data
  return (
    <div class="opinions stack-l">
      <PageHead to="/bureau/satisfaction" from={t('satisfaction.title')} title={t('survey.title')}>
        <p>{t('survey.lead')}</p>
      </PageHead>
      {surveys.length === 0 && <Empty title={t('survey.none')} />}
      {surveys.map((survey) => (
        <SurveyCard key={survey.id} survey={survey} mayRun={can.run} onChange={again} />
      ))}
      {can.run && homes !== null && <DrawSurvey homes={homes} onDrawn={again} />}
    </div>
  )
}
