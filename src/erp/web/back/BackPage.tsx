import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../erp-client.ts'
import { CorrectionList } from './CorrectionList.tsx'
import { OutletSection } from './OutletSection.tsx'
import '../erp.css'

/** What goes back to the ERP, outlet by outlet, and what somebody types there by hand. */
export const BackPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('erp.back', {}, true)
  return (
    <div class="stack flux-page">
      <header class="no-print">
        <h1>{t('erp.back.title')}</h1>
        <p class="secondary">{t('erp.back.lead')}</p>
      </header>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('erp.back.title')} shape="rows" />}
      {data && data.outlets.length === 0 && <p>{t('erp.back.none')}</p>}
      {data?.outlets
        .filter(({ isByHand }) => !isByHand)
        .map((outlet) => (
          <OutletSection key={outlet.outlet} outlet={outlet} onDone={again} />
        ))}
      {data?.outlets.some(({ isByHand }) => isByHand) && <CorrectionList />}
    </div>
  )
}
