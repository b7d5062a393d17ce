import { useState } from 'preact/hooks'
import { dayOf } from '../../core/dates.ts'
import { useOfferedActs } from '../offered-acts.ts'
import { useSpeech } from '../speech.ts'
import type { Column, TableChoice } from './table-columns.ts'
import type { FileKind, SavedTable, TableToSave } from './table-file.ts'
import { useTell } from './toast-context.ts'

type TableNow<Row> = {
  label: string
  columns: readonly Column<Row>[]
  choice: TableChoice
  rows: readonly Row[]
  /** asks for every row of what is filtered, where the table holds its first pages alone; nothing where that was refused */
  all: (() => Promise<readonly Row[] | undefined>) | undefined
}

/** The table as a file, by a button of its view or from the box that goes anywhere. */
export const useTableFile = <Row>({
  label,
  columns,
  choice,
  rows,
  all,
}: TableNow<Row>): { busy: FileKind | undefined; save: (kind: FileKind) => Promise<void> } => {
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
  useOfferedActs(
    (['csv', 'xlsx'] as const).map((kind) => ({
      id: `export ${kind}`,
      label: t(`table.export.${kind}.long`),
      run: () => void save(kind),
    })),
  )
  return { busy, save }
}

// What writes a file comes when one is asked for.
const saveRows = async <Row>(kind: FileKind, table: Omit<TableToSave<Row>, 'day'>): Promise<SavedTable> => {
  const { saveTable } = await import('./table-file.ts')
  return saveTable(kind, { ...table, day: dayOf(new Date().toISOString()) })
}
