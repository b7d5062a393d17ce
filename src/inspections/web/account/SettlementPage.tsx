import type { JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { sayMoney } from '../../../kernel/core/say-figures.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { SettlementView } from '../../core/account/account-queries.ts'
import { Forwarding } from '../own/Forwarding.tsx'
import { accountPaths, useAsk } from './account-client.ts'
import { Contests } from './Contests.tsx'
import { IssueSettlement } from './IssueSettlement.tsx'
import { ProvisionBack } from './ProvisionBack.tsx'
import { SettlementDifference } from './SettlementDifference.tsx'
import { SettlementSum } from './SettlementSum.tsx'
import { SettlementTerms } from './SettlementTerms.tsx'
import './account.css'

/** One account: what it rests on, each difference with its pictures and its price, and what is left. */
export const SettlementPage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('settlement.one', { id }, true)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('settlement.loading')} shape="text" />
    )
  return (
    <div class="account stack-l">
      <PageHead
        to={accountPaths.list}
        from={t('settlement.title')}
        title={`${data.unit.address} · ${data.unit.door || data.unit.ref}`}
      >
        <p class="secondary">
          {data.tenants.join(', ')} · {t(`settlement.state.${data.state}`)}
        </p>
      </PageHead>
      <WhatItRestsOn account={data} />
      {data.can.settle && <SettlementTerms key={JSON.stringify(data.terms)} account={data} />}
      <Contests account={data} />
      <Differences account={data} />
      <SettlementSum account={data} />
      {data.lease && data.exit && data.can.answer && (
        <Forwarding lease={data.lease} known={data} again={again} voice="settlement" />
      )}
      <IssueSettlement account={data} />
      <ProvisionBack account={data} />
    </div>
  )
}

const WhatItRestsOn = ({ account: { exit, terms, grid } }: { account: SettlementView }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <div class="stack-s">
      {!exit && <p>{t('settlement.noExit')}</p>}
      {exit && !exit.isContradictory && !terms?.commissaire && <p>{t('settlement.alone')}</p>}
      <p class="secondary">
        {exit && (
          <>
            <a href={`${accountPaths.inspections}/${exit.id}`}>
              {t('settlement.exitOn', { on: sayDay(exit.on, lang, yearAlways) })}
            </a>
            {' · '}
          </>
        )}
        <a href={accountPaths.grids}>{grid ? (grid.agreement ?? grid.name) : t('settlement.grids')}</a>
      </p>
    </div>
  )
}

const Differences = ({ account }: { account: SettlementView }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { lines } = account
  const unpriced = lines.filter(({ why }) => why === 'priceMissing' || why === 'gridMissing').length
  return (
    <section class="stack" aria-labelledby="account-lines">
      <h2 id="account-lines">
        {t('settlement.lines')}
        {account.sums && ` · ${sayMoney(account.sums.charged, lang)}`}
      </h2>
      {lines.length === 0 && account.exit && <p>{t('settlement.lines.none')}</p>}
      {unpriced > 0 && <p class="account-soon">{t('settlement.unpriced', { n: unpriced })}</p>}
      <ul class="account-rows">
        {lines.map((line) => (
          <li key={line.flaw} class="account-line">
            <SettlementDifference line={line} account={account} />
          </li>
        ))}
      </ul>
    </section>
  )
}
