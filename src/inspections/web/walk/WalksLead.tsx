import type { JSX } from 'preact'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { sayDayTime } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayDwelling } from './say-walk.ts'
import { useWalkAsk, walksPath } from './walk-client.ts'

/** At the head of a caretaker’s day: the next inspection, and the way to all of them; nothing where there is none. */
export const WalksLead = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useWalkAsk('inspections.pack', {})
  const next = data?.inspections[0]
  if (!next) return null
  return (
    <Rows label={t('walk.title')}>
      <Row
        href={walksPath}
        sentence={t('walk.lead', { n: data.inspections.length })}
        reason={`${t(`inspection.kind.${next.kind}`)} · ${sayDwelling(next.head, t)}`}
        meta={sayDayTime(next.at, lang, now)}
      />
    </Rows>
  )
}
