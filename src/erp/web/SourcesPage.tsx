import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { BatchEntry } from './BatchEntry.tsx'
import { type FluxSource, useAsk } from './erp-client.ts'
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
      <header>
        <h1>{t('erp.page.title')}</h1>
        <p class="secondary">{t('erp.page.lead')}</p>
        <p>
          <a href="/bureau/flux/retour">{t('erp.page.back')}</a>
        </p>
      </header>
      <Slot name="flux.waiting" />
      <WaysSection />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('erp.page.loading')} shape="rows" />}
      {data && data.sources.length === 0 && <p>{t('erp.page.none')}</p>}
      <LikenessSection />
      <GoneUnits />
      {data?.sources.map((source) => (
        <SourceSection key={source.source} source={source} onDone={again} />
      ))}
      <Slot name="flux.trust" />
    </div>
  )
}

const SourceSection = ({ source, onDone }: { source: FluxSource; onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="stack-s">
      <h2>{source.source}</h2>
      <p class="secondary">
        {source.batches.length === 0
          ? t('erp.page.never')
          : t(`erp.page.known.${source.entity}`, { n: sayNumber(source.known, lang) })}
      </p>
      {source.batches.map((batch, i) => (
        <BatchEntry key={batch.id} source={source.source} batch={batch} isLast={i === 0} onDone={onDone} />
      ))}
    </section>
  )
}
