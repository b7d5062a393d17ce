import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo, useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type ArchivePart, archiveParts } from '../core/archive-parts.ts'
import type { NewsItem, Queries } from '../core/contract.ts'
import { useAsk } from './news-client.ts'
import { newsBase, newsPaths } from './news-paths.ts'
import { NewsRow } from './NewsRow.tsx'
import './news.css'

/** All news of 24 months, found by their words; each opens in its place. */
export const NewsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const which = useHere().query.get('vue')
  const [words, setWords] = useState('')
  const still = useStill(words)
  const part = archiveParts.find((each) => each === which) ?? 'current'
  // A part or other words begin at the latest again.
  return (
    <div class="news-page stack">
      <h1>{t('news.title')}</h1>
      <div class="line news-tools">
        <Field kind="search" label={t('news.search')} value={words} onValue={setWords} />
        {newsBase() === '/bureau' && <WriteWay />}
      </div>
      <Archive key={`${part} ${still}`} part={part} words={still} />
    </div>
  )
}

const WriteWay = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('news.archive', { part: 'current' }, true)
  return data?.mayPublish ? (
    <Button kind="primary" href={newsPaths.write}>
      {t('news.write')}
    </Button>
  ) : null
}

const useStill = (words: string): string => {
  const [still, setStill] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setStill(words), 300)
    return () => clearTimeout(timer)
  }, [words])
  return still
}

const Archive = ({ part, words }: { part: ArchivePart; words: string }): JSX.Element => {
  const { t } = useSpeech()
  // Each page of the list is asked for after the last row of the one before.
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined])
  const first = useAsk('news.archive', { part, ...(words.trim() ? { words } : {}) }, true)
  const shown = archiveParts.filter((each) => each !== 'own' || first.data?.mayPublish)
  const more = (last: string): void => setPages([...pages, last])
  return (
    <>
      <div class="line" role="group" aria-label={t('news.part')}>
        {shown.map((each) => (
          <Button key={each} small pressed={part === each} onClick={() => goTo(newsPaths.list(each), true)}>
            {t(`news.part.${each}`)}
          </Button>
        ))}
      </div>
      {first.data && <p class="secondary">{t('news.count', { n: first.data.n })}</p>}
      {pages.map((after, i) => (
        <ArchivePage
          key={after ?? ''}
          input={{ part, ...(words.trim() ? { words } : {}), ...(after ? { after } : {}) }}
          isLast={i === pages.length - 1}
          before={i * 50}
          onMore={more}
        />
      ))}
    </>
  )
}

type PageProps = {
  input: Queries['news.archive']['input']
  isLast: boolean
  /** rows that stand above */
  before: number
  onMore: (last: string) => void
}

const ArchivePage = ({ input, isLast, before, onMore }: PageProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('news.archive', input, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('news.loading')} />
    )
  if (data.rows.length === 0)
    return input.after ? null : <Empty title={t('news.none')}>{t('news.none.why')}</Empty>
  const last = data.rows.at(-1) as NewsItem
  return (
    <>
      <div class="news-list">
        {data.rows.map((item) => (
          <NewsRow key={item.id} item={item} again={again} />
        ))}
      </div>
      {isLast && before + data.rows.length < data.n && (
        <div>
          <Button onClick={() => onMore(last.id)}>{t('news.more')}</Button>
        </div>
      )}
    </>
  )
}
