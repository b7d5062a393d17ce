import { takeFocus } from '../../../kernel/web/takeFocus.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayMoney } from '../../../kernel/core/figures.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import type { Counted } from './claim.ts'
import { useAsk } from './door.ts'

type Rate = Queries['order.rates']['output'][number]
type Props = {
  order: string
  counted: Counted
  onCounted: (counted: Counted) => void
  onEffort: (key: string, seconds: number) => void
}

/** As many lines at once as a thumb scrolls through; the search finds the others. */
const shown = 12

/** The price lines of the contract: those that count first, then those that the search finds. */
export const Rates = ({ order, counted, onCounted, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [text, setText] = useState('')
  const { data, state, ...asked } = useAsk('order.rates', { order })
  if (state === 'loading') return <Loading label={t('firm.loading')} />
  if (state === 'refused' && 'no' in asked) return <Refused>{asked.no.message}</Refused>
  const rates = data ?? []
  const has = ({ item }: Rate): boolean => (counted[item]?.quantity ?? 0) > 0
  const wanted = plain(text).split(/\s+/).filter(Boolean)
  const found = rates.filter((r) => !has(r) && wanted.every((w) => plain(`${r.label} ${r.code}`).includes(w)))
  const count = (rate: Rate, quantity: number): void =>
    onCounted({ ...counted, [rate.item]: { quantity: Math.max(0, quantity), price: rate.price } })
  if (!rates.length) return <p class="secondary">{t('firm.lines.empty')}</p>
  return (
    <section class="stack-s" aria-label={t('firm.lines')}>
      <Field
        kind="search"
        label={t('firm.lines.search')}
        value={text}
        onValue={setText}
        inputRef={takeFocus}
        effortKey="order.lines"
        onEffort={onEffort}
      />
      <div>
        {[...rates.filter(has), ...found.slice(0, shown)].map((rate) => (
          <Line key={rate.item} rate={rate} quantity={counted[rate.item]?.quantity ?? 0} onCount={count} />
        ))}
      </div>
      {found.length === 0 && text && <p class="secondary">{t('firm.lines.none')}</p>}
    </section>
  )
}

type LineProps = { rate: Rate; quantity: number; onCount: (rate: Rate, quantity: number) => void }

const Line = ({ rate, quantity, onCount }: LineProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { label } = rate
  return (
    <div class="rate">
      <div>
        {label}
        <div class="secondary figures">
          {sayMoney(Math.round(rate.price * 100), lang)} / {rate.unit}
        </div>
      </div>
      <div class="rate-count">
        <button
          type="button"
          aria-label={t('firm.lines.less', { label })}
          onClick={() => onCount(rate, quantity - 1)}
        >
          −
        </button>
        <input
          class="figures"
          inputMode="decimal"
          aria-label={t('firm.lines.quantity', { label })}
          value={quantity}
          onChange={(e) => onCount(rate, Number(e.currentTarget.value.replace(',', '.')) || 0)}
        />
        <button
          type="button"
          aria-label={t('firm.lines.more', { label })}
          onClick={() => onCount(rate, quantity + 1)}
        >
          +
        </button>
      </div>
    </div>
  )
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
