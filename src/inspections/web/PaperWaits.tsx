import type { JSX } from 'preact'
import { sayAgo } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Addendum } from '../core/contract.ts'

type Props = Pick<Addendum, 'seal' | 'waits'>

/** For what a paper waits, of an inspection or of what completes one, while it does. */
export const PaperWaits = ({ seal, waits }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  if (!waits) return null
  return (
    <p role="status">
      {seal === 'photos'
        ? t('inspections.waits.photos', { n: waits.photos })
        : t(seal === 'hour' ? 'inspections.waits.hour' : 'inspections.waits.key', {
            when: sayAgo(waits.triedAt, now, lang),
          })}
    </p>
  )
}
