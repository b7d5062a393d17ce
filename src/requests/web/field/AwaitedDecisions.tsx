import type { JSX } from 'preact'
import { Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useAsk } from './field-client.ts'
import { DecideLine } from './DecideLine.tsx'

/** What waits for the technical manager's yes or no, at the head of her day; without network nothing is said of it. */
export const AwaitedDecisions = (): JSX.Element | null => {
  const { t } = useSpeech()
  const now = useNow()
  const rows = useAsk('request.list', { status: 'approval', limit: 20 }, true).data?.rows ?? []
  if (!rows.length) return null
  return (
    <section class="stack-s" aria-labelledby="decide">
      <h2 id="decide">{t('field.decide')}</h2>
      <Rows label={t('field.decide')}>
        {rows.map((row) => (
          <DecideLine key={row.id} row={row} now={now} />
        ))}
      </Rows>
    </section>
  )
}
