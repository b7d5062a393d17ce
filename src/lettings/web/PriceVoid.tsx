import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readAmount, typedAmount } from '../../kernel/core/amount.ts'
import { cents } from '../../kernel/core/money.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { send } from './lettings-client.ts'

/** What an empty day costs, where no rent says it or another sum is right. */
export const PriceVoid = ({ unit, daily }: { unit: string; daily: number | null }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { act, busy, no, said } = useActs(t('void.kept'))
  const [typed, setTyped] = useState(daily === null ? '' : typedAmount(cents(daily), lang))
  const [problem, setProblem] = useState<string>()
  const record = (e: Event): void => {
    e.preventDefault()
    const read = readAmount(typed)
    setProblem('why' in read ? t('void.price.wrong') : undefined)
    if ('amount' in read) void act(send('void.price', unit, { daily: read.amount }), t('void.price.done'))
  }
  return (
    <details>
      <summary>{t('void.price')}</summary>
      <form class="stack-s" onSubmit={record} noValidate>
        <Field
          narrow
          inputMode="decimal"
          unit="€"
          label={t('void.price.label')}
          value={typed}
          onValue={setTyped}
          problem={problem}
        />
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {said && <p role="status">{said}</p>}
        <p>
          <Button type="submit" busy={busy}>
            {t('void.diagnostic.record')}
          </Button>
        </p>
      </form>
    </details>
  )
}
