import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { ChosenReaders, NewsItem } from '../core/contract.ts'
import { readingCost, readingSeconds, wordsToRead } from '../core/reading-cost.ts'
import { useAsk } from './news-client.ts'
import { sayAccount, sayReading } from './say-news.ts'

type Props = {
  said: { title: string; words: string; danger: boolean }
  /** null: not chosen yet */
  readers: ChosenReaders | null
  account: Pick<NewsItem, 'place' | 'agency'>
}

/** What reading will cost whom, said before it leaves: «412 mots · 2 min 4 s × 83 personnes = 2 h 52». */
export const NewsPrice = ({ said, readers, account }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data, state } = useAsk('news.readers', readers)
  const words = wordsToRead(said)
  return (
    <section class="news-price stack-s" aria-labelledby="news-price">
      <h2 id="news-price">{t('news.price')}</h2>
      {!readers || words === 0 ? (
        <p class="secondary">{t('news.price.empty')}</p>
      ) : !data ? (
        <p class="secondary">{t(state === 'refused' ? 'news.price.unknown' : 'news.loading')}</p>
      ) : data.readers === 0 ? (
        <p>{t('news.price.none')}</p>
      ) : (
        <>
          <p class="news-sum">
            {t('news.price.sum', {
              words,
              time: sayReading(readingSeconds(words), speech),
              n: data.readers,
              total: sayReading(readingCost(words, data.readers, false), speech),
            })}
          </p>
          <p class="secondary">
            {said.danger
              ? t('news.price.danger')
              : t('news.price.debit', { place: sayAccount(account, speech) })}
          </p>
        </>
      )}
    </section>
  )
}
