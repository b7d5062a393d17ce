import type { JSX } from 'preact'
import { asker } from '../../../kernel/web/ask.ts'
import { type Cents, cents, quantityOf } from '../../../kernel/core/money.ts'
import { sayMoney, sayNumber } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OrderCard as Order } from '../../../requests/core/contract.ts'
import { comparePrices } from '../../core/compare-prices.ts'
import type { Queries } from '../../core/contract.ts'

const { useAsk } = asker<Queries>()

export type PriceLinesProps = { order: Order }

/** What a firm asks, each line beside the landlord’s price list of today, and the limit below which nobody is asked. */
export const PriceLines = ({ order }: PriceLinesProps): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { data: list, state } = useAsk('order.rates', { order: order.id })
  if (!list || state === 'refused') return null
  const asked = order.money.asked ?? cents(0)
  const { lines, beyond, listed } = comparePrices({ lines: order.lines, asked }, list)
  return (
    <div class="order-compared">
      <table class="order-lines figures" aria-label={t('quote.table')}>
        <thead>
          <tr>
            <th scope="col">{t('quote.line')}</th>
            <th scope="col">{t('quote.asked')}</th>
            <th scope="col">{t('quote.listed')}</th>
            <th scope="col">{t('quote.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.label} ${line.unitPrice}`}>
              <th scope="row">
                {line.label}
                <span class="secondary">
                  {t('quote.each', {
                    quantity: sayNumber(quantityOf(line.parts), lang),
                    unit: line.unit,
                    price: sayMoney(line.unitPrice, lang),
                  })}
                </span>
              </th>
              <td>{sayMoney(line.asked, lang)}</td>
              <td>{line.listed === null ? t('quote.gone') : sayMoney(line.listed, lang)}</td>
              <Difference of={line.difference} />
            </tr>
          ))}
          {beyond > 0 && (
            <tr>
              <th scope="row">{t(lines.length ? 'quote.beyond' : 'quote.whole')}</th>
              <td>{sayMoney(beyond, lang)}</td>
              <td>–</td>
              <Difference of={lines.length ? beyond : null} />
            </tr>
          )}
        </tbody>
        {lines.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{t('quote.total')}</th>
              <td>{sayMoney(asked, lang)}</td>
              <td>{sayMoney(listed, lang)}</td>
              <Difference of={cents(asked - listed)} />
            </tr>
          </tfoot>
        )}
      </table>
      <p class="secondary">{t('quote.hint')}</p>
    </div>
  )
}

const Difference = ({ of }: { of: Cents | null }): JSX.Element => {
  const { lang } = useSpeech()
  return <td>{of === null ? '–' : `${of > 0 ? '+' : ''}${sayMoney(of, lang)}`}</td>
}
