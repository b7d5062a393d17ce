import type { JSX } from 'preact'
import { sayDue } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'

type Props = { incident: NonNullable<Queries['request.known']['output']['incident']> }

/** A breakdown that her neighbours have reported already: one follows it, and need not say it again. */
export const KnownHere = ({ incident: { label, due } }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="next stack-s" aria-label={t('tenant.known')}>
      <h2>{t('tenant.known')}</h2>
      <p>
        {t(due < now ? 'tenant.known.late' : 'tenant.known.words', {
          what: label,
          by: sayDue(due, now, lang),
        })}
      </p>
    </section>
  )
}
