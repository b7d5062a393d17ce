import type { Cents } from '../../../kernel/core/money.ts'
import type { JSX } from 'preact'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

/** What is claimed against what may be spent, said before it leaves. Without tax. */
export const ClaimTotal = ({
  amount,
  limit,
  over,
}: {
  amount: Cents
  limit: Cents
  over: boolean
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const said = (sum: Cents): string => sayMoney(sum, lang)
  return (
    <p class={`total hidden-if-empty${over ? ' total-over' : ''}`} role="status">
      {amount > 0 &&
        t(amount > limit ? 'firm.total.over' : 'firm.total', { total: said(amount), limit: said(limit) })}
    </p>
  )
}
