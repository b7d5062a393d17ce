import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { walkers } from '../../../kernel/core/roles.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useRole } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { SensorFaults } from '../../core/heard/heard-contract.ts'

/** Who speaks and was never paired: how often, and when last. Whoever walks goes and fits it. */
export const HeardStrangers = ({
  faults: { strangers, strangersInAll },
}: {
  faults: SensorFaults
}): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const role = useRole()
  if (!strangers.length) return null
  const walks = role !== undefined && walkers.includes(role)
  return (
    <section class="stack-s" aria-labelledby="heard-strangers">
      <h2 id="heard-strangers">{t('heard.strangers')}</h2>
      <p class="secondary">{t('heard.strangers.lead')}</p>
      {strangersInAll > strangers.length && <p>{t('heard.strangers.more', { n: strangersInAll })}</p>}
      <Rows>
        {strangers.map(({ addressKind, address, messages, heard }) => (
          <Row
            key={`${addressKind} ${address}`}
            sentence={address}
            reason={t('heard.stranger.count', { n: messages, when: sayAgo(heard, now, lang) })}
            action={
              walks && (
                <Button small href="/terrain" label={t('heard.stranger.place.label', { address })}>
                  {t('heard.stranger.place')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </section>
  )
}
