import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../core/dates.ts'
import { useSpeech } from '../speech.ts'
import { Button } from './Button.tsx'
import type { Column, TableChoice } from './table-columns.ts'
import type { FileKind, SavedTable, TableToSave } from './table-file.ts'
import { useTell } from './toast-context.ts'

export type TableExportProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  choice: TableChoice
  rows: readonly Row[]
  /** asks for every row of what is filtered, where the table holds its first pages alone; nothing where that was refused */
  all?: (() => Promise<readonly Row[] | undefined>) | undefined
}

/** The table as a file: what is filtered, in the columns that are shown, as this reader may see it. */
export const TableExport = <Row,>({
  label,
  columns,
  choice,
  rows,
  all,
}: TableExportProps<Row>): JSX.Element => {
  const { t, lang } = useSpeech()
  const tell = useTell()
  const [busy, setBusy] = useState<FileKind>()
  const save = async (kind: FileKind): Promise<void> => {
    setBusy(kind)
    const whole = all ? await all() : rows
    const saved = whole && (await saveRows(kind, { label, columns, choice, rows: whole, lang }))
    setBusy(undefined)
    tell(saved ? t(saved.isCut ? 'table.saved.first' : 'table.saved', { n: saved.n }) : t('table.unsaved'))
  }
  return (
    <fieldset>
      <legend>{t('table.export')}</legend>
      <div class="line">
        {(['csv', 'xlsx'] as const).map((kind) => (
          <Button
            key={kind}
            small
            busy={busy === kind}
            busyLabel={t('table.loading')}
            label={t(`table.export.${kind}.long`)}
            onClick={() => void save(kind)}
          >
            {t(`table.export.${kind}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

// What writes a file comes when one is asked for.
const saveRows = async <Row,>(kind: FileKind, table: Omit<TableToSave<Row>, 'day'>): Promise<SavedTable> => {
  const { saveTable } = await import('./table-file.ts')
  return saveTable(kind, { ...table, day: dayOf(new Date().toISOString()) })
}
