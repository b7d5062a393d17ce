import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { csvOf } from '../../kernel/core/csv.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { csvBlob, saveFile } from '../../kernel/web/save-file.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { type ReserveeCode, reserveeCodes } from '../core/flux/convention-shares.ts'
import type { ConventionRow } from '../core/flux/flux-queries.ts'
import { send, useAsk } from './allocation-client.ts'
import { AllocationTabs } from './AllocationTabs.tsx'
import { RadiationList } from './RadiationList.tsx'
import './allocation.css'

/** Conventions of a year with what each had of it, the report of the year, and the numbers that are to be struck off. */
export const FluxPage = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const [typed, setYear] = useState(dayOf(now).slice(0, 4))
  const year = /^20\d\d$/.test(typed) ? Number(typed) : Number(dayOf(now).slice(0, 4))
  const { data, ...answer } = useAsk('flux.year', { year }, true)
  const columns = ['name', 'share', 'oriented', 'due', 'signed'] as const
  const report = (): void => {
    const lines = (data?.rows ?? []).map((row) => [
      row.name,
      { share: row.share / 100 },
      row.oriented,
      row.due,
      row.signed,
    ])
    const head = columns.map((column) => t(`flux.column.${column}`))
    saveFile(csvBlob(csvOf([head, ...lines], lang)), `${t('flux.title', { year: String(year) })}.csv`)
  }
  return (
    <div class="stack allocation-page">
      <header>
        <h1>{t('flux.title', { year: String(year) })}</h1>
        <p class="secondary">{t('flux.lead')}</p>
      </header>
      <AllocationTabs here="flux" />
      <Field
        narrow
        inputMode="numeric"
        label={t('flux.year')}
        value={typed}
        onValue={setYear}
        maxLength={4}
      />
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('allocation.loading')} shape="rows" />}
      {data && data.rows.length === 0 && <p class="secondary">{t('flux.none')}</p>}
      {data && data.rows.length > 0 && (
        <>
          <Table label={t('flux.title', { year: String(year) })}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`flux.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <FluxRow key={row.id} row={row} />
              ))}
            </tbody>
          </Table>
          <p>
            <Button onClick={report}>{t('flux.file')}</Button>
          </p>
        </>
      )}
      <AddConvention year={year} />
      <RadiationList />
    </div>
  )
}

const FluxRow = ({ row }: { row: ConventionRow }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td class="figures">{`${row.share}\u00a0%`}</td>
      <td class="figures">
        {row.oriented} {row.isOver && <strong>{`(${t('flux.over')})`}</strong>}
      </td>
      <td class="figures">{row.due}</td>
      <td class="figures">{row.signed}</td>
    </tr>
  )
}

const AddConvention = ({ year }: { year: number }): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no, said } = useActs(t('allocation.kept'))
  const [reservee, setReservee] = useState<ReserveeCode>('state')
  const [name, setName] = useState('')
  const [share, setShare] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = async (e: Event): Promise<void> => {
    e.preventDefault()
    const isWhole = /^\d{1,3}$/.test(share.trim()) && Number(share) <= 100
    setWrong(!isWhole || !name.trim())
    if (!isWhole || !name.trim()) return
    const told = { reservee, name: name.trim(), year, share: Number(share) }
    if (await act(send('convention.record', newId(), told), t('allocation.done'))) setName('')
  }
  return (
    <details>
      <summary>{t('flux.add')}</summary>
      <form class="stack-s" onSubmit={(e) => void add(e)} noValidate>
        <Field
          kind="select"
          label={t('flux.reservee')}
          value={reservee}
          onValue={(value) => setReservee(value as ReserveeCode)}
          options={reserveeCodes.map((code) => ({ value: code, label: t(`flux.reservee.${code}`) }))}
        />
        <Field label={t('flux.name')} value={name} onValue={setName} maxLength={120} />
        <Field
          narrow
          inputMode="numeric"
          unit="%"
          label={t('flux.share')}
          value={share}
          onValue={setShare}
          maxLength={3}
        />
        {wrong && <RefusalNotice>{t('flux.wrong')}</RefusalNotice>}
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {said && <p role="status">{said}</p>}
        <p>
          <Button type="submit" busy={busy}>
            {t('allocation.record')}
          </Button>
        </p>
      </form>
    </details>
  )
}
