import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { wordsOfTable } from '../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../kernel/web/parts/usePointedRow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { CommissionRow, DwellingRow } from '../core/commission/commission-queries.ts'
import { allocationColumns } from './allocation-columns.tsx'
import { send, useAsk } from './allocation-client.ts'
import { AllocationTabs } from './AllocationTabs.tsx'
import { saySessionDay } from './say-allocation.ts'
import './allocation.css'

/** Dwellings to allocate, those that wait for a candidate first; then the commissions. */
export const AllocationHome = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('allocation.list', {}, true)
  return (
    <div class="stack allocation-page">
      <header>
        <h1>{t('allocation.title')}</h1>
        <p class="secondary">{t('allocation.lead')}</p>
      </header>
      <AllocationTabs
        here="dwellings"
        counts={
          data
            ? {
                dwellings: data.all,
                applicants: data.applicants,
                ...(data.untold > 0 ? { flux: data.untold } : {}),
              }
            : {}
        }
      />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('allocation.loading')} shape="rows" />}
      {data && <Dwellings rows={data.rows} all={data.all} />}
      {data && <Commissions rows={data.commissions} />}
    </div>
  )
}

const Dwellings = ({ rows, all }: { rows: readonly DwellingRow[]; all: number }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const columns = useMemo(() => allocationColumns(now, speech), [now, speech])
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  return (
    <CompareTable
      label={t('allocation.tab.dwellings')}
      name="allocation"
      words={wordsOfTable(t)}
      columns={columns}
      rows={rows}
      idOf={idOf}
      count={all}
      empty={<Empty title={t('allocation.none')} />}
      href={hrefOf}
      at={pointed.at}
    />
  )
}

const idOf = ({ unit }: DwellingRow): string => unit
const hrefOf = ({ unit }: DwellingRow): string => `/bureau/attribution/logement/${unit}`

const Commissions = ({ rows }: { rows: readonly CommissionRow[] }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { act, busy, no, said } = useActs(t('allocation.kept'))
  const [heldOn, setHeldOn] = useState(dayOf(now))
  const [place, setPlace] = useState('')
  return (
    <section class="stack-s" aria-labelledby="commissions">
      <h2 id="commissions">{t('commission.title')}</h2>
      {rows.length === 0 && <p class="secondary">{t('commission.none')}</p>}
      <ul class="allocation-list">
        {rows.map((row) => (
          <li class="allocation-line" key={row.id}>
            <a href={`/bureau/attribution/commission/${row.id}`}>
              {t('commission.of', { day: saySessionDay(row.heldOn, now, speech) })}
            </a>
            <span class="secondary">
              {[
                row.place,
                t(row.isClosed ? 'commission.state.closed' : 'commission.state.open'),
                t('commission.count', { n: row.dwellings }),
              ]
                .filter(Boolean)
                .join('\u00a0· ')}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('commission.call')}</summary>
        <form
          class="stack-s"
          noValidate
          onSubmit={(e) => {
            e.preventDefault()
            if (heldOn) void act(send('commission.call', newId(), { heldOn, place }), t('allocation.done'))
          }}
        >
          <Field kind="date" narrow label={t('commission.heldOn')} value={heldOn} onValue={setHeldOn} />
          <Field label={t('commission.place')} value={place} onValue={setPlace} maxLength={200} />
          <p>
            <Button type="submit" busy={busy}>
              {t('commission.send')}
            </Button>
          </p>
        </form>
      </details>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
    </section>
  )
}
