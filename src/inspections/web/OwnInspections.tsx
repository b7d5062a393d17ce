import type { JSX } from 'preact'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { ownPath, useAsk } from './inspections-client.ts'

/** At home: the inspections of a tenant’s own dwelling, to come and signed; nothing where there is none. */
export const OwnInspections = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('inspections.list', {}, true)
  if (!data?.rows.length) return null
  return (
    <section class="stack-s">
      <h2>{t('inspections.title')}</h2>
      <Rows label={t('inspections.title')}>
        {data.rows.map(({ id, kind, state, at }) => (
          <Row
            key={id}
            href={ownPath(id)}
            sentence={t(`inspection.kind.${kind}`)}
            reason={sayDayTime(at, lang, now)}
            meta={t(`inspection.state.${state}`)}
          />
        ))}
      </Rows>
    </section>
  )
}
