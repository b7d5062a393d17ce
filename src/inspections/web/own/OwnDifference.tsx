import type { ComponentChildren, JSX } from 'preact'
import { quantityOf } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity, sayShare } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { SettlementLine } from '../../core/account/account-shapes.ts'
import type { PlacedWork } from '../../core/account/works-shapes.ts'
import { sayDifference, wearSaid } from '../../core/account/settlement-paper.ts'
import { RecordPhotos } from '../RecordPhotos.tsx'

type Props = {
  line: SettlementLine
  /** whether the tenant may still mend what differs: the amount is what not doing so would cost */
  isMendable?: boolean
  /** where what mends it stands */
  works?: readonly Pick<PlacedWork, 'flaw' | 'requestNo' | 'state'>[] | undefined
  /** what may be said of it, by the name of the difference */
  renderBelow?: (what: string) => ComponentChildren
}

/** A difference as the tenant reads it: what it is, what she pays of it and why, its pictures on coming and on leaving. */
export const OwnDifference = ({ line, isMendable = false, works = [], renderBelow }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { amount, price, quantity, vat, cost, wear, share, why, words, photos, before } = line
  const what = sayDifference(line, speech)
  const said = sayMoney(amount, lang)
  const isOpen = why === 'priceMissing' || why === 'gridMissing'
  return (
    <li class="account-line">
      <div class="account-lead">
        <h3>{what}</h3>
        {!(isMendable && amount === 0) && (
          <p class="account-amount figures">{isMendable ? t('own.line.else', { amount: said }) : said}</p>
        )}
      </div>
      <RecordPhotos photos={photos} before={before ?? undefined} what={what} />
      {words && <p>{words}</p>}
      <div class="stack-s secondary">
        <p>{isOpen && !isMendable ? t('own.why.unpriced') : t(`own.why.${why}`)}</p>
        {price && (
          <p>
            {price.label} ({price.code}).{' '}
            {t('settlement.line.cost', {
              quantity: `${sayQuantity(quantityOf(quantity), lang)} ${price.unit}`,
              price: sayMoney(price.unitPrice, lang),
              vat: sayShare(vat / 10_000, lang),
              cost: sayMoney(cost, lang),
            })}
          </p>
        )}
        {wear && <p>{wearSaid(line, speech)}</p>}
        {amount > 0 && <p>{t('own.line.share', { share: sayShare(share / 100, lang) })}</p>}
        {works.map(({ requestNo, state }, i) => (
          <p key={i}>
            {[t(`own.work.${state}`), requestNo !== null && t('own.work.no', { no: String(requestNo) })]
              .filter(Boolean)
              .join('\u00a0· ')}
          </p>
        ))}
      </div>
      {renderBelow?.(what)}
    </li>
  )
}
