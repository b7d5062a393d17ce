import type { JSX } from 'preact'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { SettlementRow } from '../../core/account/account-queries.ts'
import { accountPaths, send, useAsk } from './account-client.ts'
import './account.css'

/** Leases that end: exits that wait for their account, accounts being prepared, and by when each deposit is due back. */
export const SettlementsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('settlement.list', {}, true)
  return (
    <div class="account stack">
      <PageHead to={accountPaths.inspections} from={t('settlement.back')} title={t('settlement.title')}>
        <p class="secondary">{t('settlement.lead')}</p>
      </PageHead>
      <p>
        <a href={accountPaths.grids}>{t('settlement.grids')}</a>
      </p>
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('settlement.loading')} shape="rows" />}
      {data?.rows.length === 0 && <Empty title={t('settlement.none')} />}
      <ul class="account-rows">
        {data?.rows.map((row) => (
          <li key={row.id ?? `${row.unit.id} ${row.household}`} class="account-row">
            <SettlementLead row={row} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const SettlementLead = ({ row }: { row: SettlementRow }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const { id, state, unit, household, tenants, exitOn, dueOn } = row
  const open = async (): Promise<void> => {
    const fresh = newId()
    const sent = send('settlement.open', fresh, { unit: unit.id, household })
    if ((await act(sent, t('settlement.opened'))) === 'done') goTo(accountPaths.one(fresh))
  }
  const place = `${unit.address} · ${unit.door || unit.ref}`
  return (
    <>
      <div>
        <p>{id ? <a href={accountPaths.one(id)}>{place}</a> : place}</p>
        <p class="secondary">
          {tenants.join(', ')}
          {exitOn && ` · ${t('settlement.exitOn', { on: sayDay(exitOn, lang, yearAlways) })}`}
        </p>
        {dueOn && state !== 'paid' && <p>{t('settlement.dueOn', { on: sayDay(dueOn, lang, yearAlways) })}</p>}
        {no && <RefusalNotice>{no}</RefusalNotice>}
      </div>
      {id ? (
        <p class="account-state">{t(`settlement.state.${state}`)}</p>
      ) : (
        <Button small busy={busy} label={`${t('settlement.open')} : ${place}`} onClick={() => void open()}>
          {t('settlement.open')}
        </Button>
      )}
    </>
  )
}
