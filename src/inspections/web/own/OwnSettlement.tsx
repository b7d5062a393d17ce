import type { JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { OwnSettlement as Settlement } from '../../core/account/account-queries.ts'
import { useAsk } from '../account/account-client.ts'
import { ownPath, pageAbove } from '../inspections-client.ts'
import { PaperLink } from '../PaperLink.tsx'
import { ClosedPapers } from '../past/past-pages.ts'
import { Forwarding } from './Forwarding.tsx'
import { OwnBalance } from './OwnBalance.tsx'
import { OwnContests } from './OwnContests.tsx'
import { OwnDifference } from './OwnDifference.tsx'
import '../account/account.css'

/** A tenant’s own account: what comes back to her or what she owes, by when and why, each line with its pictures. */
export const OwnSettlement = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data, again, ...answer } = useAsk('settlement.ownOne', { id }, id)
  const { data: works } = useAsk('settlement.ownWorks', data ? { id } : null, id)
  if (!data)
    return answer.state === 'refused' ? (
      <ClosedPapers no={answer.no} />
    ) : (
      <Loading label={t('settlement.loading')} shape="text" />
    )
  const { unit, tenants } = data
  const { to, from } = pageAbove(t)
  return (
    <div class="account stack-l">
      <PageHead to={to} from={from} title={t('own.settlement')}>
        <p class="secondary">
          {[unit.address, unit.door || unit.ref, tenants.join(', ')].filter(Boolean).join('\u00a0· ')}
        </p>
      </PageHead>
      <OwnBalance account={data} />
      {data.lease && <Forwarding lease={data.lease} known={data} again={again} />}
      <KeptLines account={data} works={works?.works ?? []} again={again} />
      <Inspections account={data} />
      <Contest account={data} again={again} />
    </div>
  )
}

type LinesProps = {
  account: Settlement
  works: Parameters<typeof OwnDifference>[0]['works']
  again: () => void
}

const KeptLines = ({ account, works, again }: LinesProps): JSX.Element => {
  const { lines, grid } = account
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
            <OwnDifference
              key={line.flaw}
              line={line}
              works={works?.filter(({ flaw }) => flaw === line.flaw)}
              renderBelow={(what) => (
                <OwnContests account={account} of={{ flaw: line.flaw, what }} again={again} />
              )}
            />
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

const Inspections = ({ account: { exit, entry } }: { account: Settlement }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <p class="stack-s">
      {exit && (
        <a class="own-way" href={ownPath(exit)}>
          {t('own.settlement.exit')}
        </a>
      )}
      {entry && (
        <a class="own-way" href={ownPath(entry)}>
          {t('own.settlement.entry')}
        </a>
      )}
    </p>
  )
}

const Contest = ({ account, again }: { account: Settlement; again: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { id, sums, hash, unit } = account
  return (
    <section class="stack-s" aria-labelledby="own-contest">
      <h2 id="own-contest">{t('own.settlement.contest')}</h2>
      <p>{t('own.settlement.contest.how', { on: sayDay(sums.claimsUntil, lang, yearAlways) })}</p>
      <OwnContests account={account} again={again} />
      <div>
        <PaperLink
          href={`/api/inspections/settlements/${id}.pdf`}
          name={t('own.settlement.file', { ref: unit.ref || id })}
        >
          {t('own.settlement.letter')}
        </PaperLink>
      </div>
      <p class="secondary account-hash">
        {t('own.settlement.hash')} <code>{hash}</code>
        <br />
        {t('own.settlement.hash.why')}
      </p>
    </section>
  )
}
