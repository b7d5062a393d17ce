import type { JSX } from 'preact'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayNotedMonth } from '../../core/notes/say-note.ts'
import { useAsk } from '../sensors-client.ts'

/** The notes that a tenant was sent, each as a paper; nothing where none has left. */
export const OwnNotes = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data } = useAsk('note.own', {})
  if (!data?.notes.length) return null
  return (
    <section class="stack-s">
      <h2>{t('notes.own')}</h2>
      <ul class="stack-s">
        {data.notes.map(({ id, kind, first, last }) => (
          <li key={id}>
            <a href={`/api/sensors/notes/${id}.pdf`}>
              {kind === 'monthly'
                ? t('notes.own.monthly', { month: sayNotedMonth(first, lang) })
                : t('notes.own.yearly', { first: sayWholeDate(first, lang), last: sayWholeDate(last, lang) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
