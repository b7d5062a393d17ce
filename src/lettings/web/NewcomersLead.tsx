import type { JSX } from 'preact'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useAsk } from './lettings-client.ts'
import { sayShortDay } from './say-calendar-day.ts'

/** At the head of a caretaker’s day: how many newcomers are to be called on, two months after their keys; nothing where there is none. */
export const NewcomersLead = (): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { data } = useAsk('newcomers.due', {}, true)
  const first = data?.rows[0]
  if (!first) return null
  return (
    <Rows label={t('void.newcomers')}>
      <Row
        href="/terrain/nouveaux-locataires"
        sentence={t('void.newcomers.lead', { n: data.rows.length })}
        reason={first.people.map(({ name }) => name).join(', ') || first.building.name}
        meta={sayShortDay(first.due, now, speech)}
      />
    </Rows>
  )
}
