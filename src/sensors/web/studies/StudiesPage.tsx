import type { JSX } from 'preact'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../sensors-client.ts'
import { DeclareStudy } from './DeclareStudy.tsx'
import { StudyCard } from './StudyCard.tsx'
import '../sensors-page.css'

/** What partners read of consenting homes: each study with its purpose, its end and its counts; and one more. */
export const StudiesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('study.list', {}, true)
  return (
    <div class="stack-l sensors-page">
      <header class="stack-s">
        <h1>{t('studies.title')}</h1>
        <p class="secondary">{t('studies.lead')}</p>
        <p>
          <a href="/api/sensors/impact.pdf">{t('studies.impact')}</a>
        </p>
      </header>
      {!data &&
        (answer.state === 'refused' ? (
          <RefusalNotice>{answer.no.message}</RefusalNotice>
        ) : (
          <Loading label={t('studies.loading')} shape="rows" />
        ))}
      {data?.rows.length === 0 && <Empty title={t('studies.none')} />}
      {data?.rows.map((study) => (
        <StudyCard key={study.id} study={study} again={answer.again} />
      ))}
      {data && <DeclareStudy again={answer.again} />}
    </div>
  )
}
