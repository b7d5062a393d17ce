import type { JSX } from 'preact'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { chevron, info, warning } from '../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { NewsItem } from '../core/contract.ts'
import { isCurrent } from '../core/publish-item.ts'
import { NewsBody } from './NewsBody.tsx'
import { useAsk } from './news-client.ts'
import { newsPaths } from './news-paths.ts'
import { NewsRow } from './NewsRow.tsx'
import './news.css'

/**
 * What is told today, in one line that opens in its place; a danger first, open already. What has ended is drawn no more, without network
 * either. Opening asks nothing of the house. Without news the line is the way to those of before: its place stands.
 */
export const NewsLine = (): JSX.Element | null => {
  const { t } = useSpeech()
  const now = useNow()
  const { data, again } = useAsk('news.current', {}, true)
  if (!data) return null
  const rows = data.rows.filter((item) => isCurrent(item, now))
  const others = rows.filter(({ danger }) => !danger)
  return (
    <section class="news-lines" aria-label={t('news.title')}>
      {rows
        .filter(({ danger }) => danger)
        .map((item) => (
          <details key={item.id} class="news-line news-danger" open>
            <summary>
              <Icon of={warning} size={20} />
              <span class="news-headline">
                <strong>{t('news.danger')}</strong> {item.title}
              </span>
              <Icon of={chevron} size={20} />
            </summary>
            <NewsBody item={item} again={again} />
          </details>
        ))}
      {others.length > 0 && <OtherNews items={others} more={data.more ?? 0} again={again} />}
      {rows.length === 0 && (
        <p class="news-line news-quiet">
          <a href={newsPaths.list('over')}>{t('news.line.none')}</a>
        </p>
      )}
    </section>
  )
}

/** So many are read one after the other; of more each opens by its title. */
const mostOpen = 3

type OthersProps = { items: readonly NewsItem[]; more: number; again: () => void }

const OtherNews = ({ items, more, again }: OthersProps): JSX.Element => {
  const { t } = useSpeech()
  const n = items.length + more
  return (
    <details class="news-line">
      <summary>
        <Icon of={info} size={20} />
        <span class="news-headline">
          <span class="hidden-text">{t('news.line', { n })} </span>
          <span class={items.length > 1 ? 'news-first' : undefined}>{items[0]?.title}</span>
          {items.length > 1 && (
            <span class="news-several" aria-hidden="true">
              {t('news.count', { n })}
            </span>
          )}
        </span>
        {items.length > 1 && (
          <span class="news-count figures" aria-hidden="true">
            +{n - 1}
          </span>
        )}
        <Icon of={chevron} size={20} />
      </summary>
      {items.length > mostOpen
        ? items.map((item) => <NewsRow key={item.id} item={item} again={again} />)
        : items.map((item) => (
            <article key={item.id} class="news-item stack-s">
              {items.length > 1 && <p class="news-name">{item.title}</p>}
              <NewsBody item={item} again={again} />
            </article>
          ))}
      <p class="news-all">
        <a href={newsPaths.list()}>{more > 0 ? t('news.all.more', { n: more }) : t('news.all')}</a>
      </p>
    </details>
  )
}
