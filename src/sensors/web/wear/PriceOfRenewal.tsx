import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readAmount } from '../../../kernel/core/amount.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { WearLine } from '../../core/wear/wear-contract.ts'
import { send } from '../sensors-client.ts'
import { sayKind } from './say-wear.ts'

type PriceGiven = { rows: readonly WearLine[]; onPrice: () => void }

/** What a new one costs, told once a kind by head office. */
export const PriceOfRenewal = ({ rows, onPrice }: PriceGiven): JSX.Element => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const { act, busy, no, said } = useActs(t('wear.price.left'))
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const [kind, setKind] = useState(kinds[0] ?? '')
  const [typed, setTyped] = useState('')
  const [source, setSource] = useState('')
  const [problem, setProblem] = useState<string>()
  const [untold, setUntold] = useState<string>()
  const price = async (): Promise<void> => {
    const read = readAmount(typed)
    if (!('amount' in read) || read.amount <= 0) return setProblem(t('wear.price.wrong'))
    if (!source.trim()) return setUntold(t('wear.price.source.hint'))
    const data = { kind, cents: read.amount, source }
    if (!(await act(send('renewal.price', newId(), data, { effort: effort() }), t('wear.price.done')))) return
    setTyped('')
    setSource('')
    onPrice()
  }
  return (
    <section class="stack-s no-print" aria-labelledby="wear-price">
      <h2 id="wear-price">{t('wear.price')}</h2>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
      <Field
        kind="select"
        label={t('wear.price.kind')}
        value={kind}
        onValue={setKind}
        options={kinds.map((value) => ({ value, label: sayKind({ kind: value, called: '' }, t) }))}
      />
      <Field
        narrow
        label={t('wear.price.amount')}
        inputMode="decimal"
        unit="€"
        value={typed}
        problem={problem}
        effortKey="renewal.cents"
        onEffort={onEffort}
        onValue={(value) => {
          setTyped(value)
          setProblem(undefined)
        }}
      />
      <Field
        label={t('wear.price.source')}
        hint={t('wear.price.source.hint')}
        maxLength={120}
        value={source}
        problem={untold}
        onValue={(value) => {
          setSource(value)
          setUntold(undefined)
        }}
      />
      <div>
        <Button busy={busy} onClick={() => void price()}>
          {t('wear.price.send')}
        </Button>
      </div>
    </section>
  )
}
