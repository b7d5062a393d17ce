import type { JSX } from 'preact'
import { Slot } from '../../kernel/web/Slot.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { BackNotice } from './BackNotice.tsx'
import { useAsk } from './erp-client.ts'
import { SourceList } from './SourceList.tsx'
import { WaysSection } from './WaysSection.tsx'
import { GoneUnits } from './gone/GoneUnits.tsx'
import { LikenessSection } from './gone/LikenessSection.tsx'
import './erp.css'

/** What other systems tell, source by source: the last batches, what waits and why. */
export const SourcesPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('erp.flux', {}, true)
  return (
    <div class="stack flux-page">
      <header class="stack-s">
        <h1>{t('erp.page.title')}</h1>
        <p class="secondary">{t('erp.page.lead')}</p>
        {answer.state !== 'refused' && (
          <p class="line">
            <Button href="/bureau/flux/reglage">{t('erp.page.setUp')}</Button>{' '}
            <a href="/bureau/flux/retour">{t('erp.page.back')}</a>
          </p>
        )}
      </header>
      <BackNotice />
      <Slot name="flux.waiting" />
      <WaysSection />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('erp.page.loading')} shape="rows" />}
      {data && data.sources.length === 0 && <p>{t('erp.page.none')}</p>}
      <LikenessSection />
      <GoneUnits />
      {data && <SourceList sources={data.sources} onDone={again} />}
      <Slot name="flux.trust" />
    </div>
  )
}
