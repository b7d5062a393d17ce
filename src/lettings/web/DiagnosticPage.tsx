import type { JSX } from 'preact'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './lettings-client.ts'
import { sayDwelling } from './say-void.ts'
import { VoidDiagnostics } from './VoidDiagnostics.tsx'
import './lettings.css'

/** The diagnostics of any dwelling, empty or not: without them no lease is recorded there. */
export const DiagnosticPage = ({ unit }: { unit: string }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data, ...answer } = useAsk('diagnostic.card', { unit }, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('void.loading')} shape="text" />
    )
  return (
    <div class="stack void-page">
      <PageHead to="/bureau/relocation" from={t('void.title')} title={t('void.diagnostic.all')}>
        <p>
          <a href={`/bureau/lieu/${unit}`}>{`${sayDwelling(data, speech)}, ${data.building.name}`}</a>
        </p>
      </PageHead>
      <VoidDiagnostics card={data} />
    </div>
  )
}
