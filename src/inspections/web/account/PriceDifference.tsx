import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { partsOf, quantityOf } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Combo } from '../../../kernel/web/parts/Combo.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import { causes } from '../../core/record/kinds.ts'
import { ask, type DifferenceLine, send } from './account-client.ts'

type Props = { line: DifferenceLine; account: SettlementView; onDone: () => void }
type Fate = 'keep' | 'restore' | 'accepted'

/** Prices a difference: its cause, its line of the contract, its row of the grid, and since when, with proof. */
export const PriceDifference = ({ line, account, onDone }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const [cause, setCause] = useState(line.cause)
  const [price, setPrice] = useState({ id: line.price?.id, text: line.price?.label ?? '' })
  const [quantity, setQuantity] = useState(sayQuantity(quantityOf(line.quantity), lang))
  const [row, setRow] = useState(line.wear?.row ?? '')
  const [since, setSince] = useState(line.sinceFrom === 'proof' ? (line.since ?? '') : '')
  const [proof, setProof] = useState(line.proof ?? '')
  const [fate, setFate] = useState<Fate>(
    line.why === 'accepted'
      ? 'accepted'
      : line.cause === 'alteration' && line.why === 'whole'
        ? 'restore'
        : 'keep',
  )
  const counted = Number(quantity.replace(',', '.').replace(/\s/g, ''))
  const isCounted = counted > 0 && counted <= 10_000
  const save = async (): Promise<void> => {
    if (!isCounted) return
    const choice = {
      flaw: line.flaw,
      cause,
      quantity: partsOf(counted),
      ...(price.id ? { priceLine: price.id } : {}),
      ...(row ? { wearRow: row } : {}),
      ...(since ? { since } : {}),
      ...(proof.trim() ? { proof: proof.trim() } : {}),
      ...(cause === 'alteration' ? { isRestored: fate === 'restore', isAccepted: fate === 'accepted' } : {}),
    }
    if (await act(send('settlement.priceFlaw', account.id, { choice }), t('settlement.saved'))) onDone()
  }
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <Field
        kind="select"
        label={t('settlement.edit.cause')}
        value={cause}
        options={causes.map((value) => ({ value, label: t(`settlement.cause.${value}`) }))}
        onValue={(value) => setCause(value as typeof cause)}
      />
      {cause === 'alteration' && (
        <Choice
          legend={t('settlement.edit.restored')}
          options={(['keep', 'restore', 'accepted'] as const).map((value) => ({
            value,
            label: t(`settlement.edit.restored.${value}`),
          }))}
          value={fate}
          onValue={(value) => setFate(value)}
        />
      )}
      <Combo
        label={t('settlement.edit.price')}
        value={price.text}
        onValue={(text) => setPrice({ ...price, text })}
        load={async (text) => {
          const found = await ask('settlement.prices', { unit: account.unit.id, words: text })
          return 'lines' in found
            ? found.lines.map(({ id, code, label, unit, unitPrice }) => ({
                id,
                label,
                detail: `${code} · ${sayMoney(unitPrice, lang)} / ${unit}`,
              }))
            : []
        }}
        onPick={({ id, label }) => setPrice({ id, text: label })}
        words={{
          loading: t('settlement.edit.price.loading'),
          none: t('settlement.edit.price.none'),
          count: (n) => String(n),
        }}
      />
      <Field
        narrow
        inputMode="decimal"
        label={t('settlement.edit.quantity')}
        value={quantity}
        onValue={setQuantity}
        unit={line.price?.unit ?? ''}
        problem={isCounted ? undefined : t('settlement.edit.quantity.problem')}
      />
      {cause === 'damage' && account.grid && (
        <>
          <Field
            kind="select"
            label={t('settlement.edit.row')}
            value={row}
            options={[
              { value: '', label: t('settlement.edit.row.own') },
              ...account.grid.rows.map(({ element, name }) => ({ value: element, label: name })),
            ]}
            onValue={setRow}
          />
          <Field
            kind="date"
            narrow
            label={t('settlement.edit.since')}
            optional={t('settlement.optional')}
            value={since}
            onValue={setSince}
          />
          {since && (
            <Field
              label={t('settlement.edit.proof')}
              hint={t('settlement.edit.proof.hint')}
              value={proof}
              onValue={setProof}
              maxLength={300}
            />
          )}
        </>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('settlement.save')}
        </Button>
        <Button onClick={onDone}>{t('settlement.edit.leave')}</Button>
      </div>
    </form>
  )
}
