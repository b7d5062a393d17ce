import type { JSX } from 'preact'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { sayUsed } from '../../core/use/say-use.ts'
import { useAsk } from '../sensors-client.ts'
import { titleOf } from './OwnUse.tsx'

/** At home: the way to what her meters say; nothing where none is read remotely. */
export const OwnUseRow = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('dwelling.use', {}, true)
  const [first] = data?.meters ?? []
  if (!data || !first) return null
  const title = t(titleOf(data.meters))
  return (
    <Rows label={title}>
      <Row
        href="/chez-moi/eau"
        sentence={title}
        reason={
          first.last ? t('use.row', { amount: sayUsed(first.last.total, first.metric, t) }) : t('use.noDay')
        }
      />
    </Rows>
  )
}
