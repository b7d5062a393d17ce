import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { monthsLater } from '../../../kernel/core/law-days.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import type { DraftedWorks } from '../../core/account/works-shapes.ts'
import { send } from './account-client.ts'
import { useWorksDraft } from './useWorksDraft.ts'
import { WorksFields } from './WorksFields.tsx'

/** The last act of an account: it is issued as it is shown; then its payment is noted. */
export const IssueSettlement = ({ account }: { account: SettlementView }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (account.hash)
    return (
      <div class="stack">
        <p>
          <a href={`/api/inspections/settlements/${account.id}.pdf`}>{t('settlement.paper')}</a>
        </p>
        {account.paidOn && <p>{t('settlement.paidOn', { on: sayDay(account.paidOn, lang, yearAlways) })}</p>}
        {account.can.pay && <Payment account={account} />}
        {account.can.takeBack && <TakeBack id={account.id} />}
      </div>
    )
  if (!account.can.settle) return null
  return account.no ? <RefusalNotice>{account.no.message}</RefusalNotice> : <Issue account={account} />
}

const Issue = ({ account }: { account: SettlementView }): JSX.Element | null => {
  const { id, sums, works } = account
  const speech = useSpeech()
  const { t } = speech
  const { busy, no, act } = useActs(t('settlement.kept'))
  const [months, setMonths] = useState('1')
  const [firstOn, setFirstOn] = useState(monthsLater(dayOf(useNow()), 1))
  const draft = useWorksDraft(works ?? noWorks, speech)
  const { orders } = draft
  if (!sums) return null
  const spread = Math.min(36, Math.max(1, Math.trunc(Number(months)) || 1))
  const issue = (): void =>
    void act(
      send('settlement.issue', id, {
        balance: sums.balance,
        ...(sums.balance < 0 ? { months: spread, ...(firstOn ? { firstOn } : {}) } : {}),
        ...(orders.length > 0 ? { works: orders } : {}),
      }),
      orders.length > 0 ? t('works.issued', { n: orders.length }) : t('settlement.issued'),
    )
  return (
    <div class="account-form stack">
      {sums.balance < 0 && (
        <div class="account-pair">
          <Field
            kind="number"
            narrow
            label={t('settlement.months')}
            value={months}
            onValue={setMonths}
            effortKey="inspections.months"
          />
          <Field
            kind="date"
            narrow
            label={t('settlement.firstOn')}
            value={firstOn}
            onValue={setFirstOn}
            effortKey="inspections.firstOn"
          />
        </div>
      )}
      {works && works.lines.length > 0 && (
        <section class="stack" aria-labelledby="account-works">
          <h2 id="account-works">{t('works.title')}</h2>
          <WorksFields draft={draft} />
        </section>
      )}
      <p class="secondary">{t('settlement.issue.hint')}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" busy={busy} onClick={issue}>
          {orders.length > 0 ? t('works.issue', { n: orders.length }) : t('settlement.issue')}
        </Button>
      </div>
    </div>
  )
}

const noWorks: DraftedWorks = {
  wanted: null,
  isOccupied: false,
  occupiedUntil: null,
  contracts: [],
  lines: [],
}

// Said twice, for what was said to a tenant is taken back.
const TakeBack = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <div class="line">
        <Button onClick={() => setAsked(true)}>{t('settlement.takeBack')}</Button>
      </div>
    )
  return (
    <div class="account-form stack">
      <p>{t('settlement.takeBack.means')}</p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button
          kind="danger"
          busy={busy}
          onClick={() => void act(send('settlement.takeBack', id, {}), t('settlement.takenBack'))}
        >
          {t('settlement.takeBack.yes')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('settlement.takeBack.no')}</Button>
      </div>
    </div>
  )
}

const Payment = ({ account: { id } }: { account: SettlementView }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const [on, setOn] = useState(dayOf(useNow()))
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void act(send('settlement.pay', id, { on }), t('settlement.paid'))
      }}
    >
      <Field
        kind="date"
        narrow
        label={t('settlement.pay.on')}
        value={on}
        onValue={setOn}
        effortKey="inspections.on"
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('settlement.pay')}
        </Button>
      </div>
    </form>
  )
}
