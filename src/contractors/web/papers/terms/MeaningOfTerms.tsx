import type { JSX } from 'preact'
import { sayMoney } from '../../../../kernel/core/say-figures.ts'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import type { Commands, Queries } from '../../../core/contract.ts'
import { useAsk } from '../papers-client.ts'
import { capital, sayAgencies, sayDate, sayTrades } from '../say-contract.ts'

type Meaning = Queries['contract.means']['output'][number]
type Agencies = readonly { id: string; name: string }[]
type Props = { id: string; terms: Omit<Commands['contract.sign'], 'rates'> | undefined; agencies: Agencies }

/** What the terms that are typed would mean for the orders in flight, before anything is done. */
export const MeaningOfTerms = ({ id, terms, agencies }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data, ...answer } = useAsk('contract.means', terms ? { id, terms } : null)
  return (
    <section class="papers-means" aria-labelledby="papers-means" role="status">
      <h2 id="papers-means" class="papers-heading">
        {t('papers.means')}
      </h2>
      {!terms && <p class="secondary">{t('papers.means.first')}</p>}
      {terms && answer.state === 'refused' && <p>{answer.no.message}</p>}
      {terms && data?.length === 0 && <p>{t('papers.means.none')}</p>}
      {terms && data && data.length > 0 && (
        <ul>
          {data.map((meaning) => (
            <li
              key={sayMeaning(meaning, agencies, speech)}
              class={isHole(meaning) ? 'papers-soon' : undefined}
            >
              {sayMeaning(meaning, agencies, speech)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const isHole = ({ key }: Meaning): boolean => key === 'gap' || key === 'gapNow'

const sayMeaning = (
  { key, n, was, day, trades, agencies }: Meaning,
  names: Agencies,
  speech: Speech,
): string =>
  speech.t(`papers.means.${key === 'agencies' && !n ? 'nowhere' : key}`, {
    ...(n === undefined ? {} : { n }),
    ...(was === undefined ? {} : { limit: sayMoney(was, speech.lang) }),
    ...(day === undefined ? {} : { day: sayDate(day, speech) }),
    ...(trades === undefined ? {} : { trades: capital(sayTrades(trades, speech)) }),
    ...(agencies === undefined ? {} : { agencies: sayAgencies(agencies, names) }),
  })
