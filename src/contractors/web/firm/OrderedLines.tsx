import type { JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { quantityOf } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'
import { lineOf, totalOf } from '../../core/spend-limit.ts'
import './ordered-lines.css'

/** What the agency orders, line by line, and by when: the firm takes it by its yes, or says other lines at the end. */
export const OrderedLines = ({ order: { proposed = [], wanted } }: { order: FirmOrder }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="about">
      <h2>{t('firm.proposed')}</h2>
      {wanted && <p>{t('firm.wanted', { on: sayDay(wanted, lang, yearAlways) })}</p>}
      {proposed.length > 0 && (
        <>
          <ul class="ordered-lines">
            {proposed.map((line) => (
              <li key={line.item}>
                <span>{line.label}</span>
                <strong class="figures">{sayMoney(lineOf(line), lang)}</strong>
                <span class="secondary figures">
                  {sayQuantity(quantityOf(line.parts), lang)} {line.unit} × {sayMoney(line.unitPrice, lang)}
                </span>
              </li>
            ))}
          </ul>
          <p class="ordered-total figures">
            {t('firm.proposed.total', { amount: sayMoney(totalOf(proposed), lang) })}
          </p>
          <p class="secondary">{t('firm.proposed.hint')}</p>
        </>
      )}
    </section>
  )
}
