import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { quantityOf } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity, sayShare } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { photoPath } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import { sayDifference, wearSaid } from '../../core/account/settlement-paper.ts'
import type { DifferenceLine } from './account-client.ts'
import { PlacedOrders } from './PlacedOrders.tsx'
import { PriceDifference } from './PriceDifference.tsx'

type Props = { line: DifferenceLine; account: SettlementView }

/** A difference whole: both pictures, what it costs, what the tenant pays of it and why. */
export const SettlementDifference = ({ line, account }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const [isOpen, setOpen] = useState(false)
  const what = sayDifference(line, speech)
  return (
    <>
      <div class="account-lead">
        <h3>{what}</h3>
        <p class="account-amount figures">{sayMoney(line.amount, lang)}</p>
      </div>
      {line.before || line.photos.length > 0 ? (
        <div class="account-photos">
          <Pictures of={line.before ? [line.before] : []} label={t('settlement.before')} />
          <Pictures of={line.photos} label={t('settlement.after')} />
        </div>
      ) : (
        <p class="secondary">{t('settlement.noPhoto')}</p>
      )}
      {line.words && <p>{line.words}</p>}
      <p>
        {t(`settlement.cause.${line.cause}`)} · {t(`settlement.why.${line.why}`)}
      </p>
      <LineReckoning line={line} />
      <PlacedOrders placed={account.placed.filter(({ flaw }) => flaw === line.flaw)} />
      {account.can.reckon && !isOpen && (
        <Button small label={t('settlement.edit.of', { what })} onClick={() => setOpen(true)}>
          {t('settlement.edit')}
        </Button>
      )}
      {isOpen && <PriceDifference line={line} account={account} onDone={() => setOpen(false)} />}
    </>
  )
}

const Pictures = ({ of, label }: { of: readonly string[]; label: string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack-s">
      <p class="secondary">{label}</p>
      {of.length === 0 ? (
        <p class="secondary">{t('settlement.noPhoto')}</p>
      ) : (
        <PhotoStrip
          photos={of.map((sha256) => ({
            id: sha256,
            url: photoPath(sha256),
            thumb: photoPath(sha256, 'thumb'),
            alt: label,
          }))}
          label={label}
          words={{
            close: t('settlement.photos.close'),
            previous: t('settlement.photos.previous'),
            next: t('settlement.photos.next'),
          }}
        />
      )}
    </div>
  )
}

const LineReckoning = ({ line }: { line: DifferenceLine }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { price, quantity, vat, cost, share, wear, by } = line
  return (
    <div class="stack-s secondary">
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
      {wear && <p>{wearSaid(line, { t, lang })}</p>}
      {share > 0 && <p>{t('settlement.line.share', { share: sayShare(share / 100, lang) })}</p>}
      {by && <p>{t('settlement.line.by', { name: by })}</p>}
    </div>
  )
}
