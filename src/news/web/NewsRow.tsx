import type { JSX } from 'preact'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { warning } from '../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { NewsItem } from '../core/contract.ts'
import { NewsBody } from './NewsBody.tsx'
import { sayStanding } from './say-news.ts'

/** One of the list: its title, who said it and until when; it opens in its place. */
export const NewsRow = ({ item, again }: { item: NewsItem; again: () => void }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  // What waits for an answer is open.
  const waits = item.can.keep && item.questions.some(({ answeredAt }) => !answeredAt)
  return (
    <details class="news-row" open={waits}>
      <summary>
        <span class="news-name">
          {item.danger && (
            <span class="news-mark">
              <Icon of={warning} size={18} /> {t('news.danger')}{' '}
            </span>
          )}
          {item.title}
        </span>
        <span class="secondary news-standing">{sayStanding(item, now, speech)}</span>
      </summary>
      <NewsBody item={item} again={again} whole />
    </details>
  )
}
