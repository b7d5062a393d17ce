import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { sliders } from '../icons/icons.ts'
import { type Column, isShown, type TableChoice } from './table-columns.ts'
import { TableExport } from './TableExport.tsx'
import type { TableWords } from './table-words.ts'
import { useTableFile } from './useTableFile.ts'

type Props<Row> = {
  words: TableWords
  columns: readonly Column<Row>[]
  choice: TableChoice
  onChoice: (choice: TableChoice) => void
  dense: boolean
  onDense: (dense: boolean) => void
  /** of what the table is, its rows, and the way to all of them, for a file */
  label: string
  rows: readonly Row[]
  allRows: (() => Promise<readonly Row[] | undefined>) | undefined
}

/** How a table is shown to this reader: which columns, and how high its rows. Kept for her. */
export const TableView = <Row,>({
  words,
  columns,
  choice,
  onChoice,
  dense,
  onDense,
  label,
  rows,
  allRows,
}: Props<Row>): JSX.Element => {
  const box = useRef<HTMLDetailsElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { busy, save } = useTableFile({ label, columns, choice, rows, all: allRows })
  useEffect(() => {
    const shut = (e: Event): void => {
      if (box.current?.open && e.target instanceof Node && !box.current.contains(e.target))
        box.current.open = false
    }
    document.addEventListener('pointerdown', shut)
    return () => document.removeEventListener('pointerdown', shut)
  }, [])
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || !box.current?.open) return
    e.stopPropagation()
    box.current.open = false
    box.current.querySelector('summary')?.focus()
  }
  const chosen = columns.filter((column) => !column.main)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape shuts it, from whatever has the focus inside
    <details
      class="table-view no-print"
      ref={box}
      onKeyDown={onKeyDown}
      onToggle={(e) => setIsOpen(e.currentTarget.open)}
    >
      <summary aria-label={words.view} title={words.view}>
        <Icon of={sliders} size={18} />
      </summary>
      <div class="table-view-box">
        <fieldset>
          <legend>{words.height}</legend>
          {[false, true].map((is) => (
            <label key={String(is)}>
              <input type="radio" name="table-height" checked={dense === is} onChange={() => onDense(is)} />
              {is ? words.dense : words.calm}
            </label>
          ))}
        </fieldset>
        {chosen.length > 0 && (
          <fieldset>
            <legend>{words.columns}</legend>
            {chosen.map((column) => (
              <label key={column.key}>
                <input
                  type="checkbox"
                  checked={isShown(column, choice)}
                  onChange={(e) => onChoice({ ...choice, [column.key]: e.currentTarget.checked })}
                />
                {column.label}
              </label>
            ))}
          </fieldset>
        )}
        {isOpen && <TableExport busy={busy} onSave={(kind) => void save(kind)} />}
      </div>
    </details>
  )
}
