import type { JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { chevron } from '../icons/icons.ts'
import type { Column, TableChoice, TableSort } from './table-columns.ts'
import { asColumnHead, asRow, asRowGroup } from './table-roles.ts'
import { TableView } from './TableView.tsx'
import type { TableWords } from './table-words.ts'

type Props<Row> = {
  words: TableWords
  /** those that are drawn */
  columns: readonly Column<Row>[]
  /** those that may be chosen */
  all: readonly Column<Row>[]
  narrow: boolean
  ticks: boolean
  act: boolean
  sort: TableSort | undefined
  onSort: (sort: TableSort) => void
  choice: TableChoice
  onChoice: (choice: TableChoice) => void
  label: string
  rows: readonly Row[]
  allRows: (() => Promise<readonly Row[] | undefined>) | undefined
  dense: boolean
  onDense: (dense: boolean) => void
}

/** Heads of columns: a press sorts by one, a second one the other way round. In the narrow form they are heard alone. */
export const CompareHead = <Row,>(props: Props<Row>): JSX.Element => {
  const { words, columns, narrow, ticks, act } = props
  return (
    <thead {...asRowGroup} class={narrow ? 'hidden-text' : 'compare-head'}>
      <tr {...asRow} aria-rowindex={1} class="compare-heads">
        {ticks && (
          <th {...asColumnHead} scope="col">
            <span class="hidden-text">{words.pick}</span>
          </th>
        )}
        {(narrow ? columns.filter((column) => column.main) : columns).map((column) => (
          <Head key={column.key} column={column} {...props} />
        ))}
        {!narrow && (
          <th {...asColumnHead} scope="col" class="compare-end">
            {act && <span class="hidden-text">{words.act}</span>}
            <TableView {...props} columns={props.all} />
          </th>
        )}
      </tr>
    </thead>
  )
}

const Head = <Row,>({ column, sort, onSort, narrow }: Props<Row> & { column: Column<Row> }): JSX.Element => {
  const { key, label, align } = column
  const sorts = !narrow && (column.by !== undefined || column.sort !== undefined)
  const here = sort?.key === key
  return (
    <th
      {...asColumnHead}
      scope="col"
      class={align ? 'compare-end' : undefined}
      aria-sort={here ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      {sorts ? (
        <button
          type="button"
          class={`compare-sort${here ? ' compare-sorted' : ''}${here && sort.down ? ' compare-down' : ''}`}
          onClick={() => onSort({ key, down: here && !sort.down })}
        >
          {label}
          <Icon of={chevron} size={14} />
        </button>
      ) : (
        label
      )}
    </th>
  )
}
