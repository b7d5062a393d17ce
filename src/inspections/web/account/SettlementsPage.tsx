import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { PageHead } from '../../../kernel/web/parts/PageHead.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { sortRows, type TableSort } from '../../../kernel/web/parts/table-columns.ts'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { SettlementRow } from '../../core/account/account-queries.ts'
import { accountPaths, send, useAsk } from './account-client.ts'
import { sayAccountPlace, settlementColumns } from './settlement-columns.tsx'
import './account.css'

const parts = ['open', 'issued', 'over'] as const
const partOf = ({ state, balance }: SettlementRow): (typeof parts)[number] =>
  state === 'paid' || (state === 'issued' && balance === 0) ? 'over' : state === 'issued' ? 'issued' : 'open'

/** Leases that end: exits that wait for their account, accounts being prepared, and by when each deposit is due back. */
export const SettlementsPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { query, set } = useChoices()
  const part = parts.find((each) => each === query.get('vue')) ?? 'open'
  const { data, ...answer } = useAsk('settlement.list', {}, true)
  const [sort, setSort] = useState<TableSort>()
  const columns = useMemo(() => settlementColumns(speech), [speech])
  const all = data?.rows ?? noSettlement
  const rows = useMemo(
    () =>
      sortRows(
        all.filter((row) => partOf(row) === part),
        columns,
        sort,
      ),
    [all, part, columns, sort],
  )
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  const late = all.filter(({ lateDays }) => lateDays > 0).length
  return (
    <div class="accounts stack">
      <PageHead to={accountPaths.inspections} from={t('settlement.back')} title={t('settlement.title')}>
        <p class="secondary">{t('settlement.lead')}</p>
      </PageHead>
      <div class="line" role="group" aria-label={t('settlement.part')}>
        {parts.map((each) => (
          <Button
            key={each}
            small
            pressed={part === each}
            onClick={() => set({ vue: each === 'open' ? '' : each })}
          >
            {t(`settlement.part.${each}`)}{' '}
            <span class="figures">{all.filter((row) => partOf(row) === each).length}</span>
          </Button>
        ))}
        <a href={accountPaths.grids}>{t('settlement.grids')}</a>
      </div>
      {late > 0 && <p class="account-soon">{t('settlement.lateSum', { n: late })}</p>}
      {data && data.all > all.length && <p>{t('settlement.more', { n: data.all - all.length })}</p>}
      <CompareTable
        label={t('settlement.title')}
        name="settlements"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t('settlement.none')} />}
        href={hrefOf}
        at={pointed.at}
        sort={sort}
        onSort={setSort}
        act={openingOf}
        actWidth="9.5rem"
      />
    </div>
  )
}

const openingOf = (row: SettlementRow): JSX.Element | null => (row.id ? null : <OpenSettlement row={row} />)

const OpenSettlement = ({ row }: { row: SettlementRow }): JSX.Element => {
  const { t } = useSpeech()
  const { busy, no, act } = useActs(t('settlement.kept'))
  const open = async (): Promise<void> => {
    const fresh = newId()
    const sent = send('settlement.open', fresh, { unit: row.unit.id, household: row.household })
    if ((await act(sent, t('settlement.opened'))) === 'done') goTo(accountPaths.one(fresh))
  }
  if (no) return <RefusalNotice>{no}</RefusalNotice>
  return (
    <Button
      small
      busy={busy}
      label={`${t('settlement.open')}\u00a0: ${sayAccountPlace(row)}`}
      onClick={() => void open()}
    >
      {t('settlement.open')}
    </Button>
  )
}

const noSettlement: readonly SettlementRow[] = []
const idOf = ({ id, unit, household }: SettlementRow): string => id ?? `${unit.id} ${household}`
// An exit that has no account yet is read first.
const hrefOf = ({ id, exit }: SettlementRow): string =>
  id ? accountPaths.one(id) : `${accountPaths.inspections}/${exit ?? ''}`
