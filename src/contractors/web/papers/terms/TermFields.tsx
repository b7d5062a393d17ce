import type { JSX } from 'preact'
import { Choice, Choices } from '../../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { isTrade, trades } from '../../../core/papers/trade-names.ts'
import { capital } from '../say-contract.ts'
import { CoverFields } from './CoverFields.tsx'
import type { ContractDraft, TermsProps } from './contract-draft.ts'
import { MoreTermFields } from './MoreTermFields.tsx'
import { ContractPlaces } from './ContractPlaces.tsx'

/** The terms of a contract, in the order in which one reads a contract. */
export const TermFields = (props: TermsProps): JSX.Element => {
  const { draft, set, problems, agencies, onEffort } = props
  const { t } = useSpeech()
  const problem = (key: keyof ContractDraft): string | undefined =>
    problems[key] && t(`papers.problem.${problems[key]}`)
  const shared = { onEffort }
  return (
    <div class="stack">
      <Choice
        {...shared}
        legend={t('papers.kind')}
        options={(['framework', 'maintenance'] as const).map((value) => ({
          value,
          label: t(`papers.kind.${value}`),
          detail: t(`papers.kind.${value}.detail`),
        }))}
        value={draft.kind}
        onValue={(kind) => set({ kind })}
        effortKey="contract.kind"
      />
      <Field
        {...shared}
        label={t('papers.contract.name')}
        hint={t('papers.contract.name.hint')}
        value={draft.name}
        onValue={(name) => set({ name })}
        maxLength={120}
        problem={problem('name')}
        effortKey="contract.name"
      />
      <Field
        {...shared}
        narrow
        label={t('papers.ref')}
        value={draft.ref}
        onValue={(ref) => set({ ref })}
        maxLength={120}
        problem={problem('ref')}
        effortKey="contract.ref"
      />
      <Choices
        {...shared}
        layout="row"
        legend={t('papers.contract.trades')}
        problem={problem('trades')}
        options={trades.map((value) => ({ value, label: capital(t(`trade.${value}`)) }))}
        value={draft.trades}
        onValue={(value) => set({ trades: value.filter(isTrade) })}
        effortKey="contract.trades"
      />
      {draft.kind === 'maintenance' && (
        <CoverFields
          {...shared}
          trades={draft.trades}
          value={draft.covers}
          onValue={(covers) => set({ covers })}
          problem={problem('covers')}
        />
      )}
      <Choices
        {...shared}
        layout="row"
        legend={t('papers.agencies')}
        problem={problem('agencies')}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.agencies}
        onValue={(value) => set({ agencies: value })}
        effortKey="contract.agencies"
      />
      <ContractPlaces {...props} />
      <div class="papers-pair">
        <Field
          {...shared}
          kind="date"
          label={t('papers.starts')}
          value={draft.starts}
          onValue={(starts) => set({ starts })}
          problem={problem('starts')}
          effortKey="contract.dates"
        />
        <Field
          {...shared}
          kind="date"
          label={t('papers.ends')}
          value={draft.ends}
          onValue={(ends) => set({ ends })}
          problem={problem('ends')}
          effortKey="contract.dates"
        />
      </div>
      <Field
        {...shared}
        narrow
        inputMode="decimal"
        unit="€"
        label={t('papers.limit')}
        hint={t('papers.limit.hint')}
        value={draft.spendLimit}
        onValue={(spendLimit) => set({ spendLimit })}
        maxLength={20}
        problem={problem('spendLimit')}
        effortKey="contract.spendLimit"
      />
      <MoreTermFields {...props} />
    </div>
  )
}
