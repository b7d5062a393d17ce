import { centsOf } from '../../../kernel/core/money.ts'
import type { JSX } from 'preact'
import { sayMoney } from '../../../kernel/core/figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** What is claimed against what may be spent, said before it leaves. Euros without tax. */
export const Total = ({
  amount,
  limit,
  over,
}: {
  amount: number
  limit: number
  over: boolean
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const euros = (sum: number): string => sayMoney(centsOf(sum), lang)
  return (
    <p class={`total hidden-if-empty${over ? ' total-over' : ''}`} role="status">
      {amount > 0 &&
        t(amount > limit ? 'firm.total.over' : 'firm.total', { total: euros(amount), limit: euros(limit) })}
    </p>
  )
}
