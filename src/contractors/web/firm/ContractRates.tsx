import { type Parts, parts, partsOf, quantityOf } from '../../../kernel/core/money.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayMoney, sayQuantity } from '../../../kernel/core/say-figures.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { type Quantities, stepParts } from './claim.ts'
import { useAsk } from './firm-client.ts'
import { linesFor, type Rate } from './find-rates.ts'

type Props = {
  order: string
  counted: Quantities
  onCounted: (counted: Quantities) => void
  onEffort: (key: string, seconds: number) => void
}

/** The price lines of the contract, in its order. None moves under a finger: what counts comes first when the search changes. */
export const Rates = ({ order, counted, onCounted, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const counting = (): ReadonlySet<string> =>
    new Set(Object.keys(counted).filter((item) => counted[item]!.parts > 0))
  const [text, setText] = useState('')
  const [lifted, setLifted] = useState(counting)
  const { data, state, ...asked } = useAsk('order.rates', { order })
  if (state === 'loading') return <Loading label={t('firm.loading')} />
  if (state === 'refused' && 'no' in asked) return <RefusalNotice>{asked.no.message}</RefusalNotice>
  const rates = data ?? []
  const found = linesFor(rates, text, lifted)
  const count = ({ item, unitPrice }: Rate, quantity: Parts): void =>
    onCounted({ ...counted, [item]: { parts: quantity, unitPrice } })
  if (!rates.length) return <p class="secondary">{t('firm.lines.empty')}</p>
  return (
    <section class="stack-s" aria-label={t('firm.lines')}>
      <Field
        kind="search"
        label={t('firm.lines.search')}
        value={text}
        onValue={(typed) => {
          setText(typed)
          setLifted(counting())
        }}
        inputRef={takeFocus}
        effortKey="order.lines"
        onEffort={onEffort}
      />
      <div>
        {found.map((rate) => (
          <Line
            key={rate.item}
            rate={rate}
            quantity={counted[rate.item]?.parts ?? parts(0)}
            onCount={count}
          />
        ))}
      </div>
      {found.every(({ item }) => lifted.has(item)) && text && <p class="secondary">{t('firm.lines.none')}</p>}
    </section>
  )
}

type LineProps = { rate: Rate; quantity: Parts; onCount: (rate: Rate, quantity: Parts) => void }

const Line = ({ rate, quantity, onCount }: LineProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const { label } = rate
  return (
    <div class="rate">
      <div>
        {label}
        <div class="secondary figures">
          {sayMoney(rate.unitPrice, lang)} / {rate.unit}
        </div>
      </div>
      <div class="rate-count">
        <button
          type="button"
          aria-label={t('firm.lines.less', { label })}
          onClick={() => onCount(rate, stepParts(quantity, -1))}
        >
          −
        </button>
        <input
          class="figures"
          inputMode="decimal"
          aria-label={t('firm.lines.quantity', { label })}
          value={sayQuantity(quantityOf(quantity), lang)}
          onChange={(e) => onCount(rate, typedOf(e.currentTarget.value))}
        />
        <button
          type="button"
          aria-label={t('firm.lines.more', { label })}
          onClick={() => onCount(rate, stepParts(quantity, 1))}
        >
          +
        </button>
      </div>
    </div>
  )
}

// «2,5», as it is typed; what is no quantity is none.
const typedOf = (typed: string): Parts => partsOf(Math.max(0, Number(typed.replace(',', '.')) || 0))
