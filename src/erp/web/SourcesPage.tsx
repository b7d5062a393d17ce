import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { plain } from '../../kernel/core/fold-words.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Slot } from '../../kernel/web/Slot.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
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
        <p class="line">
          <Button href="/bureau/flux/reglage">{t('erp.page.setUp')}</Button>{' '}
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
      {data && <SourceList sources={data.sources} onDone={again} />}
      <Slot name="flux.trust" />
    </div>
  )
}

/** As many sources as are found by eye. */
const eyedSources = 6

const SourceList = ({
  sources,
  onDone,
}: {
  sources: readonly FluxSource[]
  onDone: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const [sought, setSought] = useState('')
  const found = sources.filter(({ source }) => plain(source).includes(plain(sought)))
  return (
    <>
      {sources.length > eyedSources && (
        <Field kind="search" label={t('erp.page.find')} value={sought} onValue={setSought} />
      )}
      {found.length === 0 && sources.length > 0 && <p role="status">{t('erp.page.find.none')}</p>}
      {found.map((source) => (
        <SourceSection key={source.source} source={source} onDone={onDone} />
      ))}
    </>
  )
}

const SourceSection = ({ source, onDone }: { source: FluxSource; onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  // The newest, and those that wait for somebody, are read at once.
  const isOpen = (i: number): boolean => i === 0 || source.batches[i]?.state === 'held'
  const open = source.batches.filter((_, i) => isOpen(i))
  const older = source.batches.filter((_, i) => !isOpen(i))
  const entry = { source: source.source, entity: source.entity, onDone }
  return (
    <section class="stack-s">
      <h2>{source.source}</h2>
      <p class="secondary">
        {source.batches.length === 0
          ? t('erp.page.never')
          : t(`erp.page.known.${source.entity}`, { n: sayNumber(source.known, lang) })}
      </p>
      <p>
        <a
          href={`/bureau/flux/reglage/${source.source}`}
          aria-label={t('erp.page.setting.of', { source: source.source })}
        >
          {t('erp.page.setting')}
        </a>
      </p>
      {open.map((batch) => (
        <BatchEntry key={batch.id} batch={batch} isLast={batch === source.batches[0]} {...entry} />
      ))}
      {older.length > 0 && (
        <details>
          <summary>{t('erp.page.older', { n: older.length })}</summary>
          {older.map((batch) => (
            <BatchEntry key={batch.id} batch={batch} isLast={false} {...entry} />
          ))}
        </details>
      )}
    </section>
  )
}
