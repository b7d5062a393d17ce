import type { JSX } from 'preact'
import { sayMoney } from '../../../../kernel/core/say-figures.ts'
import { Chip, Chips } from '../../../../kernel/web/parts/Chips.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { InspectionPack } from '../../../core/contract.ts'
import type { Element } from '../../../core/record/record-shapes.ts'
import { pricesFor, tenantShareOf } from '../../../core/walk/propose-price.ts'
import type { DraftElement } from '../../../core/walk/walk-draft.ts'

type Flaw = Element['flaws'][number]
type Props = {
  flaw: Flaw
  element: DraftElement
  /** the kind of the room */
  room: string
  pack: InspectionPack | undefined
  onFlaw: (next: Flaw) => void
}

/** What mends it, by a line of the contracts that hold there, and what the tenant would pay of it; for whoever reckons accounts alone. */
export const FlawPrice = ({ flaw, element, room, pack, onFlaw }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const lines = pricesFor(flaw, element, pack?.prices)
  const chosen = pack?.prices?.lines.find(({ id }) => id === flaw.priceLine)
  const all = chosen && !lines.includes(chosen) ? [chosen, ...lines] : lines
  if (!pack || !all.length) return null
  const charged = tenantShareOf(flaw, element, {
    room,
    things: pack.things,
    prices: pack.prices,
    on: pack.head.on,
  })
  const say = (id: string): void => {
    const { priceLine: _, ...rest } = flaw
    onFlaw(id ? { ...rest, priceLine: id } : rest)
  }
  return (
    <div class="stack-s">
      <Chips>
        {t('walk.price')}{' '}
        <Chip
          label={t('walk.price')}
          value={flaw.priceLine ?? ''}
          options={[
            { value: '', label: t('walk.price.none') },
            ...all.map(({ id, label, unit, unitPrice }) => ({
              value: id,
              label,
              detail: `${sayMoney(unitPrice, lang)} / ${unit}`,
            })),
          ]}
          onValue={say}
        />
      </Chips>
      {charged && (
        <p class="secondary figures">
          {charged.why === 'gridMissing'
            ? t('walk.share.noGrid', { cost: sayMoney(charged.cost, lang) })
            : t('walk.share', {
                share: charged.share,
                cost: sayMoney(charged.cost, lang),
                amount: sayMoney(charged.amount, lang),
              })}
        </p>
      )}
    </div>
  )
}
