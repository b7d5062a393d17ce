import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayQuantity } from '../../../kernel/core/say-figures.ts'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { ColdHome } from '../../core/health/health-contract.ts'
import { saySpot } from './say-spot.ts'

/** Homes whose last day was below 18 °C, the coldest first. */
export const ColdHomes = ({ homes }: { homes: readonly ColdHome[] }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  return (
    <section class="stack-s" aria-labelledby="health-cold">
      <h2 id="health-cold">{t('health.cold')}</h2>
      {homes.length === 0 ? (
        <p class="secondary">{t('health.cold.none')}</p>
      ) : (
        <Rows>
          {homes.map((home) => (
            <Row
              key={home.unit}
              sentence={saySpot(home, t)}
              meta={t('health.cold.said', {
                celsius: sayQuantity(home.celsius, lang),
                day: sayDay(`${home.day}T12:00:00Z`, lang, now),
              })}
            />
          ))}
        </Rows>
      )}
    </section>
  )
}
