import type { JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OwnSettlement as Settlement } from '../../core/account/account-queries.ts'
import { useAsk } from '../account/account-client.ts'
import { OwnBalance } from './OwnBalance.tsx'
import { OwnDifference } from './OwnDifference.tsx'
import '../account/account.css'

/** A tenant’s own account: what comes back to her or what she owes, by when and why, each line with its pictures. */
export const OwnSettlement = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('settlement.ownOne', { id }, id)
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice action={<a href="/chez-moi">{t('inspections.home')}</a>}>
        {answer.no.message}
      </RefusalNotice>
    ) : (
      <Loading label={t('settlement.loading')} shape="text" />
    )
  const { unit, tenants } = data
  return (
    <div class="account stack-l">
      <PageHead to="/chez-moi" from={t('inspections.home')} title={t('own.settlement')}>
        <p class="secondary">
          {[unit.address, unit.door || unit.ref, tenants.join(', ')].filter(Boolean).join('\u00a0· ')}
        </p>
      </PageHead>
      <OwnBalance account={data} />
      <KeptLines account={data} />
      <Contest account={data} />
    </div>
  )
}

const KeptLines = ({ account: { lines, grid } }: { account: Settlement }): JSX.Element => {
  const { t } = useSpeech()
  const isWorn = lines.some(({ why }) => why === 'worn')
  return (
    <section class="stack" aria-labelledby="own-lines">
      <h2 id="own-lines">{t('own.settlement.lines')}</h2>
      {lines.length === 0 && <p>{t('settlement.lines.none')}</p>}
      <ul class="account-rows">
        {[...lines]
          .sort((a, b) => b.amount - a.amount)
          .map((line) => (
            <OwnDifference key={line.flaw} line={line} />
          ))}
      </ul>
      {isWorn && grid && (
        <p class="secondary">
          {t('own.settlement.grid', { agreement: grid.agreement ?? grid.source, name: grid.name })}
        </p>
      )}
    </section>
  )
}

const Contest = ({ account: { id, sums, hash } }: { account: Settlement }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="own-contest">
      <h2 id="own-contest">{t('own.settlement.contest')}</h2>
      <p>{t('own.settlement.contest.how', { on: sayDay(sums.claimsUntil, lang, yearAlways) })}</p>
      <p>
        <a href={`/api/inspections/settlements/${id}.pdf`}>{t('own.settlement.letter')}</a>
      </p>
      <p class="secondary account-hash">
        {t('own.settlement.hash')} <code>{hash}</code>
        <br />
        {t('own.settlement.hash.why')}
      </p>
    </section>
  )
}
