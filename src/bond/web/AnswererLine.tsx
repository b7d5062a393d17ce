import type { JSX } from 'preact'
import { sayDay } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useAsk } from './bond-client.ts'

/** «Hélène Vidal, direction du patrimoine, en répond»: who answers at head office, or who in her absence. Nothing where nobody is named. */
export const AnswererLine = ({ directorate }: { directorate: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('bond.answerers', {})
  const topic = data?.rows.find((row) => row.directorate === directorate)
  if (!topic?.person) return null
  const { person, deputy, awayUntil, service } = topic
  const until = awayUntil ? sayDay(`${awayUntil}T12:00:00Z`, lang, now) : ''
  return (
    <p class="secondary">
      {awayUntil && deputy
        ? t('bond.answers.deputy', { name: deputy.name, service, away: person.name, until })
        : awayUntil
          ? t('bond.answers.away', { name: person.name, service, until })
          : t('bond.answers.for', { name: person.name, service })}
    </p>
  )
}
