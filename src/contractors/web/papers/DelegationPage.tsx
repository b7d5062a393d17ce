import { Fragment, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type Amount, readAmount, typedAmount } from '../../../kernel/core/amount.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import type { Cents } from '../../../kernel/core/money.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { Queries } from '../../core/contract.ts'
import { delegatedRoles } from '../../core/price-deciders.ts'
import { isAbove } from '../../core/decide/delegate-prices.ts'
import { paths, send, useAsk } from './papers-client.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'

type Standing = Queries['price.delegations']['output']
type Role = (typeof delegatedRoles)[number]

/** Up to how much each role accepts a price by itself: read by the office, changed by head office. */
export const DelegationPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('price.delegations', {}, true)
  return (
    <>
      <PageHead to={paths.root} from={t('papers.back')} title={t('papers.delegation')}>
        <p class="secondary">{t('papers.delegation.lead')}</p>
      </PageHead>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('papers.loading')} shape="text" />}
      {data &&
        (data.can.delegate ? <Change key={keyOf(data)} standing={data} /> : <ReadLimits standing={data} />)}
      {data && data.manager !== null && <OrdersAbove above={data.manager} />}
    </>
  )
}

// Whoever changes it elsewhere meanwhile is read here, and not written over.
const keyOf = ({ technician, manager }: Standing): string => `${technician}/${manager}`

const ReadLimits = ({ standing }: { standing: Standing }): JSX.Element => {
  const { t, lang } = useSpeech()
  const said = (amount: Cents | null): string =>
    amount === null
      ? t('papers.delegation.any')
      : t('papers.delegation.upTo', { amount: sayMoney(amount, lang) })
  return (
    <dl class="papers-terms">
      {delegatedRoles.map((role) => (
        <Fragment key={role}>
          <dt>{t(`papers.delegation.${role}`)}</dt>
          <dd>{said(standing[role])}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

const OrdersAbove = ({ above }: { above: Cents }): JSX.Element => {
  const { t, lang } = useSpeech()
  return <p>{t('papers.delegation.beyond', { amount: sayMoney(above, lang) })}</p>
}

const Change = ({ standing }: { standing: Standing }): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const spent = useSpent()
  const { busy, no, act } = useActs(t('papers.kept'))
  const typed = (amount: Cents | null): string => (amount === null ? '' : typedAmount(amount, lang))
  const [draft, setDraft] = useState({
    technician: typed(standing.technician),
    manager: typed(standing.manager),
  })
  const [tried, setTried] = useState(false)
  const read = { technician: amountOf(draft.technician), manager: amountOf(draft.manager) }
  const problems = problemsOf(read)
  const save = async (): Promise<void> => {
    setTried(true)
    if (Object.values(problems).some(Boolean)) return
    const data = { technician: read.technician ?? null, manager: read.manager ?? null }
    const said = t('papers.delegation.saved')
    const did = await act(send('price.delegate', standing.id, data, { effort: spent.effort() }), said)
    if (did) tell(did === 'done' ? said : t('papers.kept'))
  }
  return (
    <form
      class="papers-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      {delegatedRoles.map((role) => (
        <Field
          key={role}
          narrow
          inputMode="decimal"
          unit="€"
          label={t(`papers.delegation.label.${role}`)}
          hint={t('papers.delegation.hint')}
          value={draft[role]}
          onValue={(value) => setDraft({ ...draft, [role]: value })}
          maxLength={20}
          problem={tried && problems[role] ? t(`papers.delegation.${problems[role]}`) : undefined}
          effortKey={`delegation.${role}`}
          onEffort={spent.onEffort}
        />
      ))}
      {no && <RefusalNotice kept={t('papers.draft.kept')}>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('papers.save')}
        </Button>
        <Button href={paths.root}>{t('papers.leave')}</Button>
      </div>
    </form>
  )
}

type ReadLimits = Record<Role, Cents | null | undefined>

// Nothing typed is no bound; what is no amount is nothing at all.
const amountOf = (typed: string): Cents | null | undefined => {
  if (!typed.trim()) return null
  const read: Amount = readAmount(typed)
  return 'amount' in read ? read.amount : undefined
}

const problemsOf = ({
  technician,
  manager,
}: ReadLimits): Record<Role, 'amount' | 'backwards' | undefined> => ({
  technician:
    technician === undefined
      ? 'amount'
      : manager !== undefined && isAbove(technician, manager)
        ? 'backwards'
        : undefined,
  manager: manager === undefined ? 'amount' : undefined,
})
