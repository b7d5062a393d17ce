import type { JSX } from 'preact'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'

type Props = Pick<Queries['bim.models']['output'], 'received'> & { building: string }

/** The year in which the builder mends all. */
export const BuilderYear = ({ received, building }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  if (!received) return null
  const day = (of: string): string => sayDay(`${of}T12:00:00Z`, lang, now)
  return (
    <p class="secondary">
      {t(received.guaranteedUntil >= dayOf(now) ? 'models.guaranteed' : 'models.received', {
        on: day(received.on),
        until: day(received.guaranteedUntil),
      })}{' '}
      {received.openRequests > 0 && (
        <a href={`/bureau/a-faire?tab=all&reserves=all&building=${building}`}>
          {t('models.reserves', { n: received.openRequests })}
        </a>
      )}
    </p>
  )
}
