import { Fragment, type JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OwnSettlement } from '../../core/account/account-queries.ts'

type Props = { account: OwnSettlement }

/** What comes back to the tenant or what she owes, by when and why; what lateness adds; what was kept back. */
export const OwnBalance = ({ account }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { sums, terms, late, paidOn, newAddress } = account
  const day = (date: string): string => sayDay(date, lang, yearAlways)
  const isOwed = sums.balance > 0
  return (
    <section class="stack-s" aria-labelledby="own-sums">
      <h2 id="own-sums">{t('settlement.sums')}</h2>
      <p class="account-soon">
        <strong>{whatIsLeft(account, { t, lang })}</strong>
      </p>
      {late.amount > 0 &&
        (paidOn ? (
          <p>{t('own.settlement.latePaid', { amount: sayMoney(late.amount, lang) })}</p>
        ) : (
          <p>{t('own.settlement.late', { amount: sayMoney(late.amount, lang) })}</p>
        ))}
      {isOwed && !paidOn && !newAddress && <p>{t('own.settlement.lateFree')}</p>}
      {isOwed && (
        <p class="secondary">{t(`own.settlement.why.${sums.finding}`, { on: day(terms.keysBackOn) })}</p>
      )}
      <OwnInstalments account={account} />
      <Sums account={account} />
      <Provision account={account} />
    </section>
  )
}

const OwnInstalments = ({ account: { instalments, paidOn } }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (instalments.length === 0) return null
  const day = (date: string): string => sayDay(date, lang, yearAlways)
  return (
    <>
      <ul>
        {instalments.map(({ amount, dueOn, paidOn: cameOn }, i) => (
          <li key={i}>
            {[
              t('own.settlement.instalment', {
                i: i + 1,
                of: instalments.length,
                amount: sayMoney(amount, lang),
              }),
              dueOn && t('own.settlement.instalment.on', { on: day(dueOn) }),
              cameOn && t('own.settlement.instalment.paid', { on: day(cameOn) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
      {!paidOn && <p class="secondary">{t('own.settlement.instalments')}</p>}
    </>
  )
}

const whatIsLeft = (
  { sums, paidOn }: OwnSettlement,
  { t, lang }: Pick<ReturnType<typeof useSpeech>, 't' | 'lang'>,
): string => {
  const amount = sayMoney(cents(Math.abs(sums.balance)), lang)
  const day = (date: string): string => sayDay(date, lang, yearAlways)
  if (sums.balance === 0) return t('own.settlement.even')
  if (sums.balance < 0)
    return paidOn ? t('own.settlement.allPaid') : t('own.settlement.toLandlord', { amount })
  return paidOn
    ? t('own.settlement.paid', { amount, on: day(paidOn) })
    : t('own.settlement.toTenant', { amount, on: day(sums.dueOn) })
}

const Sums = ({ account: { sums } }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const rows = [
    ['deposit', sums.deposit],
    ['overpaid', sums.overpaid],
    ['charged', cents(0 - sums.charged)],
    ['arrears', cents(0 - sums.arrears)],
    ['provision', cents(0 - sums.provision)],
  ] as const
  return (
    <dl class="account-sums">
      {rows
        .filter(([key, amount]) => key === 'deposit' || amount !== 0)
        .map(([key, amount]) => (
          <Fragment key={key}>
            <dt>{t(`settlement.sum.${key}`)}</dt>
            <dd class="figures">{sayMoney(amount, lang)}</dd>
          </Fragment>
        ))}
    </dl>
  )
}

const Provision = ({ account: { provision } }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  if (!provision) return null
  const { amount, kept, backOn, dueOn, late } = provision
  const day = (date: string): string => sayDay(date, lang, yearAlways)
  const said = sayMoney(amount, lang)
  return (
    <>
      <h3>{t('own.provision')}</h3>
      <p>
        {backOn
          ? t('own.provision.back', { amount: sayMoney(cents(amount - (kept ?? 0)), lang), on: day(backOn) })
          : dueOn
            ? t('own.provision.due', { amount: said, on: day(dueOn) })
            : t('own.provision.waits', { amount: said })}
        {late.amount > 0 &&
          ` ${t(backOn ? 'own.provision.latePaid' : 'own.provision.late', { amount: sayMoney(late.amount, lang) })}`}
        {kept !== null && kept > 0 && ` ${t('own.provision.kept', { amount: sayMoney(kept, lang) })}`}
      </p>
    </>
  )
}
