import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { sayQuantity } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { RunningLeak } from '../../core/use/use-contract.ts'

/** Water that runs in a tenant’s home, before all figures: since when, about how much, and the page on which she looks and answers. */
export const OwnLeak = ({ leak: { kind, since, hourly, key } }: { leak: RunningLeak }): JSX.Element => {
  const { t, lang } = useSpeech()
  const day = sayDay(`${since}T12:00:00Z`, lang, useNow())
  return (
    <section class="stack-s">
      <h2>{t(kind === 'leak.steady' ? 'use.leak.steady' : 'use.leak.often', { since: day })}</h2>
      {hourly !== null && <p>{t('use.leak.flow', { litres: sayQuantity(hourly, lang) })}</p>}
      <p>
        <a href={`/fuite#${key}`}>{t('use.leak.look')}</a>
      </p>
    </section>
  )
}
