import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { plain } from '../../kernel/core/fold-words.ts'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { isWaiting, rankSources } from '../core/rank-sources.ts'
import { BatchEntry } from './BatchEntry.tsx'
import type { FluxSource } from './erp-client.ts'
import { OlderBatches } from './OlderBatches.tsx'

/** As many sources as are found by eye. */
const eyedSources = 6

type ListProps = { sources: readonly FluxSource[]; onDone: () => void }
type SourceProps = { source: FluxSource; onDone: () => void }

/** Sources that wait for somebody, each whole; then the others, a line each. Whoever answers one sees it stay where it was. */
export const SourceList = ({ sources, onDone }: ListProps): JSX.Element => {
  const { t } = useSpeech()
  const [sought, setSought] = useState('')
  const [atFirst] = useState(() => rankSources(sources.filter(isWaiting)).map(({ source }) => source))
  const found = sources.filter(({ source }) => plain(source).includes(plain(sought)))
  const place = (source: FluxSource): number => atFirst.indexOf(source.source)
  const [waiting, quiet] = [true, false].map((asked) =>
    rankSources(found.filter((source) => (place(source) >= 0 || isWaiting(source)) === asked)),
  ) as [FluxSource[], FluxSource[]]
  const late = atFirst.length
  const ordered = waiting.toSorted((a, b) => (place(a) + 1 || late + 1) - (place(b) + 1 || late + 1))
  return (
    <>
      {sources.length > eyedSources && (
        <Field kind="search" label={t('erp.page.find')} value={sought} onValue={setSought} />
      )}
      {found.length === 0 && sources.length > 0 && <p role="status">{t('erp.page.find.none')}</p>}
      {ordered.map((source) => (
        <SourceSection key={source.source} source={source} onDone={onDone} />
      ))}
      {quiet.length > 0 && (
        <section class="stack-s">
          <h2>{t('erp.page.quiet', { n: quiet.length })}</h2>
          <ul class="flux-lines">
            {quiet.map((source) => (
              <QuietSource key={source.source} source={source} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const QuietSource = ({ source, onDone }: SourceProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <li>
      <strong>{source.source}</strong> <KnownSoFar source={source} /> <SettingLink source={source.source} />
      {source.batches.length > 0 && (
        <details>
          <summary>{t('erp.page.files', { n: source.batches.length })}</summary>
          <Batches source={source} batches={source.batches} onDone={onDone} />
          <Further source={source} onDone={onDone} />
        </details>
      )}
    </li>
  )
}

const SourceSection = ({ source, onDone }: SourceProps): JSX.Element => {
  const { t } = useSpeech()
  // The newest, and those that wait for somebody, are read at once.
  const isOpen = (i: number): boolean => i === 0 || source.batches[i]?.state === 'held'
  const open = source.batches.filter((_, i) => isOpen(i))
  const older = source.batches.filter((_, i) => !isOpen(i))
  return (
    <section class="stack-s">
      <h2>{source.source}</h2>
      <p>
        <KnownSoFar source={source} /> <SettingLink source={source.source} />
      </p>
      <AloneNotice source={source} />
      <Batches source={source} batches={open} onDone={onDone} />
      {older.length > 0 && (
        <details>
          <summary>{t('erp.page.older', { n: older.length })}</summary>
          <Batches source={source} batches={older} onDone={onDone} />
          <Further source={source} onDone={onDone} />
        </details>
      )}
    </section>
  )
}

const KnownSoFar = ({ source: { batches, entity, known } }: Pick<SourceProps, 'source'>): JSX.Element => {
  const { t, lang } = useSpeech()
  const said =
    batches.length === 0 ? t('erp.page.never') : t(`erp.page.known.${entity}`, { n: sayNumber(known, lang) })
  return <span class="secondary">{said}</span>
}

const AloneNotice = ({ source: { alone } }: Pick<SourceProps, 'source'>): JSX.Element | null => {
  const { t } = useSpeech()
  if (alone.n === 0) return null
  return (
    <p>
      {t('erp.page.alone', { n: alone.n })} {t('erp.page.alone.some', { keys: alone.keys.join(', ') })}
    </p>
  )
}

const SettingLink = ({ source }: { source: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <a href={`/bureau/flux/reglage/${source}`} aria-label={t('erp.page.setting.of', { source })}>
      {t('erp.page.setting')}
    </a>
  )
}

const Further = ({ source, onDone }: SourceProps): JSX.Element | null => {
  const last = source.batches.at(-1)
  if (!source.hasOlder || !last) return null
  return <OlderBatches source={source.source} entity={source.entity} before={last.id} onDone={onDone} />
}

type BatchesProps = SourceProps & { batches: FluxSource['batches'] }

const Batches = ({ source, batches, onDone }: BatchesProps): JSX.Element => (
  <>
    {batches.map((batch) => (
      <BatchEntry
        key={batch.id}
        source={source.source}
        entity={source.entity}
        batch={batch}
        isLast={batch.id === source.batches[0]?.id}
        onDone={onDone}
      />
    ))}
  </>
)
