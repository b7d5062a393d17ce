import type { JSX } from 'preact'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { ColumnRow } from './ColumnRow.tsx'
import type { DraftTableProps } from './draft-table-props.ts'

/** A line a column: what it holds, what the house takes it for, how it is read, and what comes of it. */
export const ColumnTable = ({ draft, sample, onDraft }: DraftTableProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s">
      <h2>{t('erp.setup.columns')}</h2>
      {sample && <p class="secondary">{t('erp.setup.columns.lead')}</p>}
      <Table label={t('erp.setup.columns')} kind="table-cards setup-table">
        <thead>
          <tr>
            <th scope="col">{t('erp.setup.column')}</th>
            <th scope="col">{t('erp.setup.values')}</th>
            <th scope="col">{t('erp.setup.use')}</th>
            <th scope="col">{t('erp.setup.as')}</th>
            <th scope="col">{t('erp.setup.out')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.columns.map((column) => (
            <ColumnRow key={column.name} column={column} draft={draft} sample={sample} onDraft={onDraft} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}
