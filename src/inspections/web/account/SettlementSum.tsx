import { Fragment, type JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Instalments } from './Instalments.tsx'
import type { SettlementView } from '../../core/account/account-queries.ts'

/** The sums of an account, what is left of it, by when, and what lateness adds. */
export const SettlementSum = ({ account }: { account: SettlementView }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const { sums, late, hash, newAddress, paidOn } = account
  if (!sums) return null
  const rows = [
    ['deposit', sums.deposit],
    ['overpaid', sums.overpaid],
    ['charged', cents(0 - sums.charged)],
    ['arrears', cents(0 - sums.arrears)],
    ['provision', cents(0 - sums.provision)],
  ] as const
  const isOwed = sums.balance >= 0
  return (
    <section class="stack" aria-labelledby="account-sums">
      <h2 id="account-sums">{t('settlement.sums')}</h2>
      <dl class="account-sums">
        {rows
          .filter(([key, amount]) => key === 'deposit' || amount !== 0)
          .map(([key, amount]) => (
            <Fragment key={key}>
              <dt>{t(`settlement.sum.${key}`)}</dt>
              <dd class="figures">{sayMoney(amount, lang)}</dd>
            </Fragment>
          ))}
        <dt class="account-left">{t(isOwed ? 'settlement.sum.toTenant' : 'settlement.sum.toLandlord')}</dt>
        <dd class="account-left figures">{sayMoney(cents(Math.abs(sums.balance)), lang)}</dd>
      </dl>
      {isOwed && !paidOn && <p>{t('settlement.dueOn', { on: sayDay(sums.dueOn, lang, yearAlways) })}</p>}
      {late.amount > 0 && (
        <p class="account-soon">{t('settlement.late', { amount: sayMoney(late.amount, lang) })}</p>
      )}
      {isOwed && !newAddress && <p class="secondary">{t('settlement.lateFree')}</p>}
      <Instalments account={account} />
      <p class="secondary">{t('settlement.claims', { on: sayDay(sums.claimsUntil, lang, yearAlways) })}</p>
      {hash && (
        <p class="secondary account-hash">
          {t('settlement.hash')} <code>{hash}</code>
        </p>
      )}
    </section>
  )
}
