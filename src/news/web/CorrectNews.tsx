import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import type { NewsItem } from '../core/contract.ts'
import { NewsEnd, NewsWords } from './NewsFields.tsx'
import { send, useAsk } from './news-client.ts'
import { newsPaths } from './news-paths.ts'
import { sayCost, sayReaders } from './say-news.ts'
import { emptyNews, useNewsDraft } from './useNewsDraft.ts'
import './news.css'

/** Says an item anew, to the same readers: what was said before is kept under it. */
export const CorrectNews = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('news.own', { id })
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice action={<a href={newsPaths.list('own')}>{t('news.title')}</a>}>
        {answer.no.message}
      </RefusalNotice>
    ) : (
      <Loading label={t('news.loading')} />
    )
  return <CorrectForm key={data.id} read={data} />
}

const CorrectForm = ({ read }: { read: NewsItem }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const tell = useTell()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('news.publish.left'))
  // What somebody else says meanwhile is no part of what she corrects.
  const [item] = useState(read)
  const { title, words, endsOn, danger, version } = item
  const [draft, set, drop] = useNewsDraft(`${item.id} ${version}`, {
    ...emptyNews,
    title,
    words,
    endsOn,
    danger,
  })
  const correct = async (): Promise<void> => {
    const data = { title: draft.title.trim(), words: draft.words.trim(), endsOn: draft.endsOn, version }
    const did = await act(send('news.correct', item.id, data, { effort: effort() }), t('news.correct.done'))
    if (!did) return
    drop()
    tell(t(did === 'kept' ? 'news.publish.left' : 'news.correct.done'))
    goTo(newsPaths.list('own'))
  }
  return (
    <div class="news-page stack">
      <PageHead to={newsPaths.list('own')} from={t('news.title')} title={t('news.correct.title')}>
        <p class="secondary">{t('news.for', { who: sayReaders(item, speech) })}</p>
      </PageHead>
      {no && <RefusalNotice kept={t('news.draft.kept')}>{no}</RefusalNotice>}
      <NewsWords draft={draft} set={set} onEffort={onEffort} />
      <NewsEnd draft={draft} set={set} onEffort={onEffort} />
      <p class="secondary">
        {sayCost(item, speech)} {!danger && t('news.price.corrected')}
      </p>
      <div>
        <Button
          kind="primary"
          busy={busy}
          busyLabel={t('news.publishing')}
          disabledReason={draft.title.trim() && draft.words.trim() ? undefined : t('news.missing.words')}
          onClick={() => void correct()}
        >
          {t('news.correct')}
        </Button>
      </div>
    </div>
  )
}
