import type { JSX } from 'preact'
import { sayEntrance } from '../../kernel/core/entrance.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './notices-client.ts'

/** What hangs in the halls of one building now, and what is to hang; nothing where nothing does. */
export const NoticesHere = ({ building }: { building: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('notice.list', { building }, true)
  const rows = data?.rows.filter(({ state }) => state !== 'down') ?? []
  if (!rows.length) return null
  return (
    <section class="stack-s">
      <h2>{t('notice.building')}</h2>
      <ul class="notices-here">
        {rows.map(({ id, title, entrance, state, starts, ends }) => (
          <li key={id}>
            <a href={`/bureau/affichage/${id}`}>{title}</a>{' '}
            <span class="secondary">
              {[
                entrance ? sayEntrance(entrance.name, t) : '',
                t(state === 'up' ? 'notice.up' : 'notice.coming', {
                  until: sayDay(ends, lang, now),
                  from: sayDay(starts, lang, now),
                }),
              ]
                .filter(Boolean)
                .join('\u00a0· ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
