import type { JSX } from 'preact'
import { cents } from '../../kernel/core/money.ts'
import { sayMoney, sayQuantity } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Price } from '../core/contract.ts'
import { BudgetLine } from './BudgetBars.tsx'
import { sayCost } from './say-question.ts'

/** What a question costs before it is sent: the sample beside all of them, by agency, and what is left to pay it with. */
export const QuestionPrice = ({ price, way }: { price: Price; way: 'sample' | 'campaign' }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { secondsEach, isMeasured, all, sample, places, budget } = price
  if (!all.points) return <p>{t('ask.price.none')}</p>
  const left = (budget?.hours ?? 0) * 3600 - (budget?.seconds ?? 0)
  return (
    <aside class="ask-price stack-s" aria-labelledby="ask-price">
      <h3 id="ask-price">{t('ask.price')}</h3>
      {(way === 'sample' ? (['sample', 'all'] as const) : (['all'] as const)).map((which) => (
        <PriceLine key={which} which={which} price={price} />
      ))}
      <p class="secondary">
        {t(isMeasured ? 'ask.price.each' : 'ask.price.each.about', {
          seconds: sayQuantity(secondsEach, lang),
        })}
      </p>
      {budget && (
        <div class="ask-bar-mine">
          <BudgetLine budget={budget} />
        </div>
      )}
      {budget?.hours != null && budget.hours > 0 && (way === 'sample' ? sample : all).seconds > left && (
        <p>{t('ask.price.over')}</p>
      )}
      <details>
        <summary>{t('ask.price.places')}</summary>
        <Table label={t('ask.price.places')} kind="figures">
          <thead>
            <tr>
              <th scope="col">{t('ask.price.place')}</th>
              <th scope="col">{t('ask.price.time')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ agency, name, points, seconds }) => (
              <tr key={agency}>
                <th scope="row">{name}</th>
                <td>
                  {[t('ask.price.points', { n: points }), sayCost(seconds, isMeasured, speech)].join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </aside>
  )
}

const PriceLine = ({ which, price }: { which: 'sample' | 'all'; price: Price }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { points, seconds, interruptions } = price[which]
  const euros =
    price.tariff === null ? [] : [sayMoney(cents(Math.round((price.tariff * seconds) / 3600)), lang)]
  return (
    <p>
      <span class="ask-price-which">{t(`ask.price.${which}`)}</span>
      <span class="ask-value figures">{sayCost(seconds, price.isMeasured, speech)}</span>
      <span class="secondary">
        {[t('ask.price.points', { n: points }), t('ask.price.stops', { n: interruptions }), ...euros].join(
          ' · ',
        )}
      </span>
    </p>
  )
}
