import type { JSX } from 'preact'
import { csvOf } from '../../../kernel/core/csv.ts'
import { dayOf, sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { sayNumber, sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { csvBlob, saveFile } from '../../../kernel/web/save-file.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { type Acts, useActs } from '../../../kernel/web/useActs.ts'
import type { Correction } from '../../core/back/back-contract.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import { send, useAsk } from '../erp-client.ts'
import { sayShortDay } from './say-item.ts'

const columns = ['screen', 'unit', 'address', 'field', 'theirs', 'ours', 'since'] as const

/** What somebody types in the ERP: by screen, old value and new; on paper, as a file, or ticked one by one. */
export const CorrectionList = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { data, again } = useAsk('erp.corrections', {}, true)
  const acts = useActs(t('erp.back.drop.done'))
  const rows = data?.rows ?? []
  const drop = async (row: Correction): Promise<void> => {
    if (await acts.act(send('outbox.drop', row.id, {}), t('erp.back.drop.done'))) again()
  }
  return (
    <section class="stack corrections">
      <header>
        <h2>{t('erp.corrections.title')}</h2>
        <p class="secondary no-print">{t('erp.corrections.lead')}</p>
      </header>
      {data && rows.length === 0 && <p>{t('erp.corrections.none')}</p>}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {rows.length > 0 && (
        <>
          <p class="line no-print">
            <Button onClick={() => window.print()}>{t('erp.corrections.print')}</Button>
            <Button onClick={() => saveCorrections(rows, speech)}>{t('erp.corrections.file')}</Button>
          </p>
          <Table label={t('erp.corrections.title')}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`erp.corrections.column.${column}`)}
                  </th>
                ))}
                <th scope="col" class="no-print">
                  {t('erp.corrections.column.done')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <CorrectionRow key={`${row.id} ${row.field}`} row={row} acts={acts} onDone={drop} />
              ))}
            </tbody>
          </Table>
        </>
      )}
    </section>
  )
}

type RowProps = { row: Correction; acts: Acts; onDone: (row: Correction) => Promise<void> }

const CorrectionRow = ({ row, acts, onDone }: RowProps): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const field = sayField(row, speech)
  const label = (column: (typeof columns)[number]): string => t(`erp.corrections.column.${column}`)
  return (
    <tr>
      <td data-label={label('screen')}>{row.screen}</td>
      <th scope="row">{row.unitRef}</th>
      <td data-label={label('address')}>{row.address}</td>
      <td data-label={label('field')}>{field}</td>
      <td data-label={label('theirs')}>{sayValue(row.theirs, row.field, speech)}</td>
      <td data-label={label('ours')}>
        <strong>{sayValue(row.ours, row.field, speech)}</strong>
      </td>
      <td data-label={label('since')}>{sayShortDay(row.at, lang)}</td>
      <td class="no-print">
        <Button
          small
          busy={acts.busy}
          label={t('erp.corrections.done.of', { about: `${row.unitRef}, ${field}` })}
          onClick={() => void onDone(row)}
        >
          {t('erp.corrections.column.done')}
        </Button>
      </td>
    </tr>
  )
}

// Two tenants of one dwelling have each a telephone.
const sayField = ({ field, tenantName }: Correction, { t }: Pick<Speech, 't'>): string =>
  [sayOr(t, `erp.field.${field}`, field), tenantName].filter(Boolean).join(', ')

/** A value as it is typed: days, numbers and telephones as people of the language write them. */
const sayValue = (value: string | null, field: string, { lang }: Pick<Speech, 'lang'>): string => {
  if (value === null || value === '') return '–'
  if (field === 'phone') return sayPhone(value)
  if (field === 'ends') return sayDay(value, lang, yearAlways)
  return field === 'surface' ? sayNumber(Number(value), lang) : value
}

const saveCorrections = (rows: readonly Correction[], speech: Speech): void => {
  const { t, lang } = speech
  const head = columns.map((column) => t(`erp.corrections.column.${column}`))
  const lines = rows.map((row) => [
    row.screen,
    row.unitRef,
    row.address,
    sayField(row, speech),
    sayValue(row.theirs, row.field, speech),
    sayValue(row.ours, row.field, speech),
    { day: dayOf(row.at) },
  ])
  saveFile(csvBlob(csvOf([head, ...lines], lang)), `${t('erp.corrections.title')}.csv`)
}
