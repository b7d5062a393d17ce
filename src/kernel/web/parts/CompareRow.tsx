import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Column } from './table-columns.ts'
import { asCell, asRow } from './table-roles.ts'

export type CompareRowProps<Row> = {
  row: Row
  columns: readonly Column<Row>[]
  /** which one of all it is, from 0 */
  index: number
  narrow: boolean
  href?: string | undefined
  mark?: ((row: Row) => ComponentChildren) | undefined
  act?: ((row: Row) => ComponentChildren) | undefined
  tone?: 'danger' | 'quiet' | undefined
  current: boolean
  at: boolean
  checked: boolean
  mayCheck: boolean
  onChecked?: ((row: Row, on: boolean) => void) | undefined
  checkLabel?: ((row: Row) => string) | undefined
}

/** A row of what is compared: drawn again only where something of it is otherwise. */
export const CompareRow = <Row,>(props: CompareRowProps<Row>): JSX.Element =>
  // oxlint-disable-next-line react/exhaustive-deps -- all that it is given, whatever that is
  useMemo(() => drawRow(props), Object.values(props))

const drawRow = <Row,>(props: CompareRowProps<Row>): JSX.Element => {
  const { row, index, current, at, tone, checked, mayCheck, onChecked, checkLabel } = props
  const marks = [
    'compare-row',
    current ? 'compare-current' : '',
    at ? 'compare-at' : '',
    tone ? `compare-${tone}` : '',
  ]
  return (
    <tr {...asRow} aria-rowindex={index + 2} class={marks.filter(Boolean).join(' ')}>
      {onChecked && (
        <td {...asCell} class="compare-tick">
          {mayCheck && (
            <label>
              <input
                type="checkbox"
                checked={checked}
                aria-label={checkLabel?.(row)}
                onChange={(e) => onChecked(row, e.currentTarget.checked)}
              />
            </label>
          )}
        </td>
      )}
      {props.narrow ? <TwoLines {...props} /> : <OneLine {...props} />}
    </tr>
  )
}

const OneLine = <Row,>({ row, columns, href, mark, act, current }: CompareRowProps<Row>): JSX.Element => (
  <>
    {columns.map((column) => (
      <td
        key={column.key}
        {...asCell}
        class={`compare-cell${column.main ? ' compare-main' : ''}${column.align ? ' compare-end' : ''}`}
        title={wholeOf(column, row)}
      >
        {column.main ? (
          <RowName column={column} row={row} href={href} mark={mark} current={current} />
        ) : (
          column.cell(row)
        )}
      </td>
    ))}
    {act && (
      <td {...asCell} class="compare-act">
        {act(row)}
      </td>
    )}
  </>
)

const TwoLines = <Row,>({ row, columns, href, mark, act, current }: CompareRowProps<Row>): JSX.Element => {
  const main = columns.find((column) => column.main)
  const inLine = (line: string): readonly Column<Row>[] => columns.filter((column) => column.line === line)
  const below = [...inLine('begin'), ...inLine('second')].flatMap((column) => {
    const said = column.cell(row)
    return said ? [{ key: column.key, said, whole: wholeOf(column, row) }] : []
  })
  return (
    <td {...asCell} class="compare-both">
      {mark && <span class="compare-mark">{mark(row)}</span>}
      <div class="compare-cell compare-main" title={main && wholeOf(main, row)}>
        {main && <RowName column={main} row={row} href={href} current={current} />}
      </div>
      <div class="compare-below">
        <div class="compare-second" title={below.map(({ whole }) => whole ?? '').join(' · ')}>
          {below.map(({ key, said }, i) => (
            <span key={key}>
              {i > 0 && ' · '}
              {said}
            </span>
          ))}
        </div>
        {act && <div class="compare-act">{act(row)}</div>}
      </div>
    </td>
  )
}

type RowNameProps<Row> = Pick<CompareRowProps<Row>, 'row' | 'href' | 'mark' | 'current'> & {
  column: Column<Row>
}

const RowName = <Row,>({ column, row, href, mark, current }: RowNameProps<Row>): JSX.Element => (
  <>
    {mark && <span class="compare-mark">{mark(row)}</span>}
    {href ? (
      <a class="compare-link" href={href} aria-current={current ? 'true' : undefined}>
        {column.cell(row)}
      </a>
    ) : (
      <span class="compare-name">{column.cell(row)}</span>
    )}
  </>
)

const wholeOf = <Row,>({ whole, cell }: Column<Row>, row: Row): string | undefined => {
  if (whole) return whole(row)
  const said = cell(row)
  return typeof said === 'string' ? said : undefined
}
