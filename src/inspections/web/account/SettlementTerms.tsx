import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readAmount, typedAmount } from '../../../kernel/core/amount.ts'
import { type Cents, cents } from '../../../kernel/core/money.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import { send, useAsk } from './account-client.ts'

const amounts = ['deposit', 'monthlyRent', 'monthlyCharges', 'arrears'] as const
const days = ['keysBackOn', 'paidUntil', 'approvedOn'] as const
type Draft = Record<
  (typeof amounts)[number] | (typeof days)[number] | 'provision' | 'proof' | 'commissaire' | 'grid',
  string
>

// An amount that is left out is none.
const amountOf = (typed: string): Cents | undefined => {
  if (typed.trim() === '') return cents(0)
  const read = readAmount(typed)
  return 'why' in read ? undefined : read.amount
}

/** What an account rests on beside the differences: keys, deposit, rent, arrears, provision. */
export const SettlementTerms = ({ account }: { account: SettlementView }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const { data: listed } = useAsk('grid.list', {})
  const { terms } = account
  const typed = (amount: Cents | undefined): string => (amount === undefined ? '' : typedAmount(amount, lang))
  const [isCollective, setCollective] = useState(terms?.isCollective ?? true)
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState<Draft>({
    keysBackOn: terms?.keysBackOn ?? account.exit?.on ?? '',
    deposit: typed(terms?.deposit),
    monthlyRent: typed(terms?.monthlyRent),
    monthlyCharges: typed(terms?.monthlyCharges),
    paidUntil: terms?.paidUntil ?? '',
    arrears: typed(terms?.arrears),
    provision: typed(terms?.provision?.amount),
    proof: terms?.provision?.proof ?? '',
    approvedOn: terms?.accountsApprovedOn ?? '',
    commissaire: terms?.commissaire ?? '',
    grid: terms?.grid ?? '',
  })
  const set = (key: keyof Draft) => (value: string) => setDraft((before) => ({ ...before, [key]: value }))
  const read = Object.fromEntries(
    [...amounts, 'provision' as const].map((key) => [key, amountOf(draft[key])]),
  ) as Record<(typeof amounts)[number] | 'provision', Cents | undefined>
  const needsProof = (read.provision ?? 0) > 0
  const save = async (): Promise<void> => {
    setTried(true)
    const { deposit, monthlyRent, monthlyCharges, arrears, provision } = read
    if (!draft.keysBackOn || (needsProof && !draft.proof.trim())) return
    if ([deposit, monthlyRent, monthlyCharges, arrears, provision].includes(undefined)) return
    await act(
      send('settlement.setTerms', account.id, {
        terms: {
          keysBackOn: draft.keysBackOn,
          deposit: deposit!,
          monthlyRent: monthlyRent!,
          monthlyCharges: monthlyCharges!,
          arrears: arrears!,
          paidUntil: draft.paidUntil || null,
          isCollective,
          provision: needsProof ? { amount: provision!, proof: draft.proof.trim() } : null,
          accountsApprovedOn: draft.approvedOn || null,
          commissaire: draft.commissaire.trim() || null,
          grid: draft.grid || null,
        },
      }),
      t('settlement.saved'),
    )
  }
  const money = (key: (typeof amounts)[number] | 'provision', hint?: string): JSX.Element => (
    <Field
      narrow
      inputMode="decimal"
      unit="€"
      label={t(`settlement.terms.${key}`)}
      {...(hint ? { hint } : {})}
      value={draft[key]}
      onValue={set(key)}
      maxLength={20}
      problem={tried && read[key] === undefined ? t('settlement.terms.amount') : undefined}
    />
  )
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <h2>{t('settlement.terms')}</h2>
      <div class="account-pair">
        <Field
          kind="date"
          narrow
          label={t('settlement.terms.keysBackOn')}
          value={draft.keysBackOn}
          onValue={set('keysBackOn')}
          problem={tried && !draft.keysBackOn ? t('settlement.terms.day') : undefined}
        />
        {money('deposit')}
        {money('monthlyRent')}
        {money('monthlyCharges')}
        <Field
          kind="date"
          narrow
          label={t('settlement.terms.paidUntil')}
          hint={t('settlement.terms.paidUntil.hint')}
          optional={t('settlement.optional')}
          value={draft.paidUntil}
          onValue={set('paidUntil')}
        />
        {money('arrears')}
      </div>
      <Choice
        legend={t('settlement.terms.isCollective')}
        layout="row"
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`settlement.terms.isCollective.${value}`),
        }))}
        value={isCollective ? 'yes' : 'no'}
        onValue={(value) => setCollective(value === 'yes')}
      />
      {isCollective && (
        <div class="account-pair">
          {money('provision', t('settlement.terms.provision.hint'))}
          {needsProof && (
            <Field
              label={t('settlement.terms.proof')}
              value={draft.proof}
              onValue={set('proof')}
              maxLength={300}
              problem={tried && !draft.proof.trim() ? t('settlement.terms.proofMissing') : undefined}
            />
          )}
          <Field
            kind="date"
            narrow
            label={t('settlement.terms.approvedOn')}
            optional={t('settlement.optional')}
            value={draft.approvedOn}
            onValue={set('approvedOn')}
          />
        </div>
      )}
      {account.exit && !account.exit.isContradictory && (
        <Field
          label={t('settlement.terms.commissaire')}
          optional={t('settlement.optional')}
          value={draft.commissaire}
          onValue={set('commissaire')}
          maxLength={300}
        />
      )}
      <Field
        kind="select"
        label={t('settlement.terms.grid')}
        value={draft.grid}
        options={[
          { value: '', label: t('settlement.terms.grid.own') },
          ...(listed?.grids ?? [])
            .filter((grid) => grid.isConfirmed)
            .map(({ id, name, agreement }) => ({ value: id, label: agreement ?? name })),
        ]}
        onValue={set('grid')}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button type="submit" busy={busy}>
          {t('settlement.save')}
        </Button>
      </div>
    </form>
  )
}
