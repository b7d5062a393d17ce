import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { holdMs, useHold } from '../../kernel/web/useHold.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { NewsItem } from '../core/contract.ts'
import { isCurrent } from '../core/publish-item.ts'
import { AskAuthor } from './AskAuthor.tsx'
import { LinkedWords } from './LinkedWords.tsx'
import { holdNews } from './news-client.ts'
import { newsBase, newsPaths } from './news-paths.ts'
import { NewsQuestions } from './NewsQuestions.tsx'
import { sayCost, sayReaders, sayStanding } from './say-news.ts'

type Props = { item: NewsItem; again: () => void; whole?: boolean }

/** What a news item says once it is opened, in its place: nothing is asked of the house for it, and nobody is told. `whole`: with whom it is for, and its cost. */
export const NewsBody = ({ item, again, whole = false }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  return (
    <div class="news-body stack-s">
      <div class="news-words">
        <LinkedWords words={item.words} />
      </div>
      <p class="secondary">{sayStanding(item, now, speech)}</p>
      {whole && (
        <p class="secondary">
          {t('news.for', { who: sayReaders(item, speech) })}
          <br />
          {sayCost(item, speech)}
        </p>
      )}
      {whole && item.earlier.length > 0 && <EarlierWords item={item} />}
      <NewsQuestions item={item} again={again} />
      <ItemActs item={item} again={again} />
    </div>
  )
}

const EarlierWords = ({ item }: { item: NewsItem }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <details class="news-fold">
      <summary>{t('news.earlier')}</summary>
      {item.earlier.map(({ version, title, words, at }) => (
        <div key={version} class="stack-s">
          <p class="secondary">{t('news.version', { n: version, day: sayDay(at, lang, now) })}</p>
          <p>
            <strong>{title}</strong>
          </p>
          <LinkedWords words={words} />
        </div>
      ))}
    </details>
  )
}

const ItemActs = ({ item, again }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const now = useNow()
  const { isLeaving, leave } = useHold(
    { soon: t('news.withdraw.soon'), back: t('news.withdraw.back'), done: t('news.withdraw.done') },
    again,
  )
  const [asking, setAsking] = useState(false)
  if (!isCurrent(item, now)) return null
  const withdraw = (): void =>
    leave(holdNews('news.withdraw', item.id, { version: item.version }, { ms: holdMs, stays: true }))
  return (
    <div class="line no-print">
      {item.can.ask && (
        <Button small onClick={() => setAsking(true)}>
          {t('news.ask')}
        </Button>
      )}
      {item.can.keep && !isLeaving && newsBase() === '/bureau' && (
        <>
          <Button small href={newsPaths.correct(item.id)}>
            {t('news.correct')}
          </Button>
          <Button small kind="plain" onClick={withdraw}>
            {t('news.withdraw')}
          </Button>
        </>
      )}
      {asking && <AskAuthor item={item} onClose={() => setAsking(false)} again={again} />}
    </div>
  )
}
