import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readAmount, typedAmount } from '../../../kernel/core/amount.ts'
import { dayOf, sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { useSpent } from '../../../kernel/web/useSpent.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import { send } from './account-client.ts'

type Props = { account: SettlementView }

/** What was kept back until the accounts of the building are approved: by when it is due, and the acts that give it back. */
export const ProvisionBack = ({ account }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const today = dayOf(useNow())
  const { provision, can } = account
  if (!provision) return null
  const { amount, kept, approvedOn, dueOn, backOn, late } = provision
  const day = (date: string): string => sayDay(date, lang, yearAlways)
  const isLate = !backOn && dueOn !== null && dueOn < today
  return (
    <section class="stack" aria-labelledby="account-provision">
      <h2 id="account-provision">
        {t('settlement.provision')}
        {`\u00a0· ${sayMoney(amount, lang)}`}
      </h2>
      {backOn ? (
        <p>
          {t('settlement.provision.back', {
            amount: sayMoney(cents(amount - (kept ?? 0)), lang),
            kept: sayMoney(kept ?? cents(0), lang),
            on: day(backOn),
          })}
        </p>
      ) : (
        <p class={isLate ? 'account-soon' : ''}>
          {approvedOn && dueOn
            ? t(isLate ? 'settlement.provision.late' : 'settlement.provision.due', {
                approved: day(approvedOn),
                on: day(dueOn),
              })
            : t('settlement.provision.waits')}
        </p>
      )}
      {late.amount > 0 && (
        <p class="account-soon">
          {t('settlement.provision.lateSum', { amount: sayMoney(late.amount, lang) })}
        </p>
      )}
      {can.returnProvision && !backOn && (
        <>
          {approvedOn ? (
            <GiveBack account={account} today={today} />
          ) : (
            <>
              <Approval account={account} today={today} />
              <details>
                <summary>{t('settlement.provision.early')}</summary>
                <GiveBack account={account} today={today} />
              </details>
            </>
          )}
        </>
      )}
    </section>
  )
}

const Approval = ({ account: { id }, today }: Props & { today: string }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const { onEffort, effort } = useSpent()
  const [on, setOn] = useState('')
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        if (on)
          void act(
            send('settlement.approveAccounts', id, { on }, { effort: effort() }),
            t('settlement.saved'),
          )
      }}
    >
      <Field
        kind="date"
        narrow
        label={t('settlement.terms.approvedOn')}
        value={on}
        onValue={setOn}
        problem={on > today ? t('settlement.provision.ahead') : undefined}
        effortKey="inspections.provision"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button type="submit" busy={busy}>
          {t('settlement.provision.approve')}
        </Button>
      </div>
    </form>
  )
}

const GiveBack = ({ account: { id }, today }: Props & { today: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const { onEffort, effort } = useSpent()
  const [on, setOn] = useState(today)
  const [typed, setTyped] = useState(typedAmount(cents(0), lang))
  const [isTried, setTried] = useState(false)
  const read = readAmount(typed)
  const isWrong = 'why' in read
  return (
    <form
      class="account-form stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        setTried(true)
        if ('why' in read || !on) return
        const sent = send('settlement.returnProvision', id, { on, kept: read.amount }, { effort: effort() })
        void act(sent, t('settlement.provision.done'))
      }}
    >
      <div class="account-pair">
        <Field
          narrow
          inputMode="decimal"
          unit="€"
          label={t('settlement.provision.kept')}
          hint={t('settlement.provision.kept.hint')}
          value={typed}
          onValue={setTyped}
          maxLength={20}
          problem={isTried && isWrong ? t('settlement.terms.amount') : undefined}
          effortKey="inspections.provision"
          onEffort={onEffort}
        />
        <Field
          kind="date"
          narrow
          label={t('settlement.provision.on')}
          value={on}
          onValue={setOn}
          effortKey="inspections.provision"
          onEffort={onEffort}
        />
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button type="submit" busy={busy}>
          {t('settlement.provision.send')}
        </Button>
      </div>
    </form>
  )
}
