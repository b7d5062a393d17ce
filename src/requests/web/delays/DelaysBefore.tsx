import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { sayDelay } from '../../../kernel/core/delay.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Queries } from '../../core/contract.ts'
import { delaysWith } from '../../core/delays/agency-delays.ts'
import { type OwnPromises, ownPromises } from '../../core/delays/own-promises.ts'
import { useAgencyPromise } from './useAgencyPromise.ts'

type Standing = Queries['urgency.delays']['output']
type Props = { standing: Standing; agency: string }

/** All that an agency promised of its own, the newest first; whoever sets it goes back to one. */
export const DelaysBefore = ({ standing, agency }: Props): JSX.Element | null => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { busy, no, promise } = useAgencyPromise(standing, agency)
  if (standing.before.length === 0) return null
  return (
    <section class="stack-s" aria-label={t('delays.history')}>
      <h2>{t('delays.history')}</h2>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ul class="delays-before">
        {standing.before.map(({ at, by, own }, i) => (
          <li key={at}>
            <div>
              <p>{sayOwn(own, standing, speech)}</p>
              <p class="secondary">
                {sayAgo(at, now, lang)}
                {by && ` ${t('delays.history.by', { name: by })}`}
                {i === 0 && ` · ${t('delays.history.now')}`}
              </p>
            </div>
            {i > 0 && standing.can.set && (
              <Button
                small
                busy={busy}
                label={`${t('delays.history.back')} : ${sayOwn(own, standing, speech)}`}
                onClick={() => void promise(own)}
              >
                {t('delays.history.back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const sayOwn = (own: OwnPromises, { landlord }: Standing, { t, lang }: Speech): string => {
  const delays = delaysWith(landlord, own)
  return (
    ownPromises
      .filter((promise) => own[promise] !== undefined)
      .map((promise) => `${t(`delays.name.${promise}`)} (${sayDelay(delays[promise], lang)})`)
      .join(' · ') || t('delays.history.landlord')
  )
}
