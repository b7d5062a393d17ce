import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { archiveParts } from '../core/archive-parts.ts'
import type { NewsItem, Queries } from '../core/contract.ts'
import { isCurrent } from '../core/publish-item.ts'
import { useAsk } from './news-client.ts'
import { newsBase, newsPaths } from './news-paths.ts'
import { NewsRow } from './NewsRow.tsx'
import './news.css'

/** All news of 24 months, found by their words; each opens in its place. */
export const NewsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const which = useHere().query.get('vue')
  const [words, setWords] = useState('')
  const still = useStill(words).trim()
  const part = archiveParts.find((each) => each === which) ?? 'current'
  const input = { part, ...(still ? { words: still } : {}) }
  const { data, again, ...answer } = useAsk('news.archive', input, true)
  const isAway = answer.state === 'refused' && !data
  // A phone without network holds what is told today.
  const { data: kept } = useAsk('news.current', isAway && part === 'current' && !still ? {} : null)
  return (
    <div class="news-page stack">
      <h1>{t('news.title')}</h1>
      <div class="line news-tools">
        <Field kind="search" label={t('news.search')} value={words} onValue={setWords} />
        {data?.mayPublish && newsBase() === '/bureau' && (
          <Button kind="primary" href={newsPaths.write}>
            {t('news.write')}
          </Button>
        )}
      </div>
      <div class="line" role="group" aria-label={t('news.part')}>
        {archiveParts
          .filter((each) => each !== 'own' || data?.mayPublish)
          .map((each) => (
            <Button key={each} small pressed={part === each} onClick={() => goTo(newsPaths.list(each), true)}>
              {t(`news.part.${each}`)}
            </Button>
          ))}
      </div>
      {isAway && !kept && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {isAway && kept && <KeptNews items={kept.rows} again={again} />}
      {answer.state === 'loading' && !data && <Loading label={t('news.loading')} />}
      {data?.n === 0 && (
        <Empty title={t(still ? 'news.none.found' : 'news.none')}>{t('news.none.why')}</Empty>
      )}
      {data && data.n > 0 && (
        <>
          <p class="secondary">{t('news.count', { n: data.n })}</p>
          <FoundNews key={`${part} ${still}`} rows={data.rows} left={data.n} input={input} again={again} />
        </>
      )}
    </div>
  )
}

const KeptNews = ({ items, again }: { items: readonly NewsItem[]; again: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  return (
    <>
      <p class="secondary">{t('news.kept')}</p>
      <div class="news-list">
        {items
          .filter((item) => isCurrent(item, now))
          .map((item) => (
            <NewsRow key={item.id} item={item} again={again} />
          ))}
      </div>
    </>
  )
}

const useStill = (words: string): string => {
  const [still, setStill] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setStill(words), 300)
    return () => clearTimeout(timer)
  }, [words])
  return still
}

type Archive = Queries['news.archive']
type FoundProps = {
  rows: readonly NewsItem[]
  /** with those that come after */
  left: number
  input: Archive['input']
  again: () => void
}

/** A page of the list, and the next when it is asked for: after its last row. */
const FoundNews = ({ rows, left, input, again }: FoundProps): JSX.Element => {
  const { t } = useSpeech()
  const [isMore, setMore] = useState(false)
  const last = rows.at(-1)
  return (
    <>
      <div class="news-list">
        {rows.map((item) => (
          <NewsRow key={item.id} item={item} again={again} />
        ))}
      </div>
      {last && left > rows.length && !isMore && (
        <div>
          <Button onClick={() => setMore(true)}>{t('news.more')}</Button>
        </div>
      )}
      {last && isMore && <NextNews input={{ ...input, after: last.id }} left={left - rows.length} />}
    </>
  )
}

const NextNews = ({ input, left }: Pick<FoundProps, 'input' | 'left'>): JSX.Element => {
  const { t } = useSpeech()
  const { data, again } = useAsk('news.archive', input, true)
  return data ? (
    <FoundNews rows={data.rows} left={left} input={input} again={again} />
  ) : (
    <Loading label={t('news.loading')} />
  )
}
