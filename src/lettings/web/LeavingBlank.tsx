import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { LeavingPaper } from './LeavingPaper.tsx'
import { useAsk } from './lettings-client.ts'
import './lettings.css'

/** The form of a notice, for the agency to print and give. */
export const LeavingBlank = ({ household }: { household: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('leaving.card', { household })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('leaving.loading')} shape="text" />
    )
  return (
    <div class="stack leaving-page">
      <p class="line no-print">
        <Button kind="primary" onClick={() => print()}>
          {t('leaving.print')}
        </Button>
        <Button href={`/bureau/relocation/conge/${household}`}>{t('leaving.back')}</Button>
      </p>
      <LeavingPaper home={data.home} landlord={data.landlord} />
    </div>
  )
}
