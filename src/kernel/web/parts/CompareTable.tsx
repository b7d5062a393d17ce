import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from './Button.tsx'
import { CompareHead } from './CompareHead.tsx'
import { CompareRow, type CompareRowProps } from './CompareRow.tsx'
import { Loading } from './Loading.tsx'
import { RefusalNotice } from './RefusalNotice.tsx'
import { choiceFor, isDense, keepChoice, keepDense } from './table-choice.ts'
import { type Column, columnsIn, narrowBelow, sortRows, type TableSort, tracksOf } from './table-columns.ts'
import type { TableWords } from './table-words.ts'
import { useRowWindow } from './useRowWindow.ts'
import { asRowGroup, asTable } from './table-roles.ts'
import './CompareTable.css'

export type CompareTableProps<Row> = Pick<
  CompareRowProps<Row>,
  'mark' | 'act' | 'onChecked' | 'checkLabel'
> & {
  /** of what; said of the table */
  label: string
  /** under which name the reader’s choice of columns is kept */
  name: string
  words: TableWords
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  idOf: (row: Row) => string
  /** how many there are where more pages follow */
  count?: number | undefined
  state?: 'ready' | 'loading' | 'refused'
  /** why it was refused, in words; rows that were there stay */
  no?: string | undefined
  again?: () => void
  /** what stands there where there is no row */
  empty?: ComponentChildren
  /** asks for every row, for a file, where the table holds its first pages alone; nothing where that was refused */
  allRows?: (() => Promise<readonly Row[] | undefined>) | undefined
  /** asks for the next page; absent where everything is there */
  more?: ComponentChildren
  href?: (row: Row) => string
  tone?: (row: Row) => CompareRowProps<Row>['tone']
  /** the one that lies open beside the list */
  current?: string | undefined
  /** which one the keys point at; −1: none */
  at?: number
  checked?: readonly string[]
  /** whether a row may be ticked; each may, where it is not given */
  mayCheck?: (row: Row) => boolean
  /** width of the act’s column */
  actWidth?: string
  /** by what the house has sorted; rows in hand are sorted here where it is not given */
  sort?: TableSort | undefined
  onSort?: (sort: TableSort) => void
}

/**
 * Things to compare: one grid, a line each, whatever the list. On less than 46 rem each is written on two lines. What a cell
 * cannot show whole ends in an ellipsis, and its title says it.
 */
export const CompareTable = <Row,>(props: CompareTableProps<Row>): JSX.Element => {
  const { label, name, words, columns, rows, idOf, state = 'ready', at = -1, checked = [] } = props
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const measured = useWidth(box)
  const width = measured ?? 0
  const [choice, setChoice] = useState(() => choiceFor(name))
  const [dense, setDense] = useState(isDense)
  const [own, setOwn] = useState<TableSort>()
  const narrow = width < narrowBelow
  const drawnFor = narrow ? Number.POSITIVE_INFINITY : width
  const shown = useMemo(() => columnsIn(columns, choice, drawnFor), [columns, choice, drawnFor])
  const sorted = useMemo(() => sortRows(rows, columns, own), [rows, columns, own])
  const height = useRowHeight(body, `${narrow} ${dense} ${sorted.length > 0}`)
  const { from, to } = useRowWindow(body, { count: sorted.length, height, at })
  const ticks = props.onChecked !== undefined
  const { actWidth = '8rem' } = props
  const tracks = narrow
    ? `${ticks ? '28px ' : ''}minmax(0, 1fr)`
    : tracksOf(shown, { ticks, act: props.act ? actWidth : '36px' })
  return (
    <div
      class={`compare${narrow ? ' compare-narrow' : ''}${dense ? ' compare-dense' : ''}`}
      ref={box}
      style={{ '--tracks': tracks }}
    >
      {props.no && (
        <RefusalNotice
          action={
            props.again && (
              <Button small onClick={props.again}>
                {words.again}
              </Button>
            )
          }
        >
          {props.no}
        </RefusalNotice>
      )}
      {state === 'loading' && rows.length === 0 && <Loading label={words.loading} count={8} />}
      {state === 'ready' && rows.length === 0 && props.empty}
      {rows.length > 0 && measured !== undefined && (
        <table
          {...asTable}
          class="compare-table"
          aria-label={label}
          aria-rowcount={(props.count ?? sorted.length) + 1}
        >
          <CompareHead
            words={words}
            label={label}
            rows={sorted}
            allRows={props.allRows}
            columns={shown}
            all={columns}
            narrow={narrow}
            ticks={ticks}
            act={props.act !== undefined}
            sort={props.onSort ? props.sort : own}
            onSort={props.onSort ?? setOwn}
            choice={choice}
            onChoice={(next) => {
              setChoice(next)
              keepChoice(name, next)
            }}
            dense={dense}
            onDense={(is) => {
              setDense(is)
              keepDense(is)
            }}
          />
          <tbody {...asRowGroup} ref={body}>
            {from > 0 && <Unseen height={from * height} />}
            {sorted.slice(from, to).map((row, i) => {
              const id = idOf(row)
              return (
                <CompareRow
                  key={id}
                  row={row}
                  columns={shown}
                  index={from + i}
                  narrow={narrow}
                  href={props.href?.(row)}
                  mark={props.mark}
                  act={props.act}
                  tone={props.tone?.(row)}
                  current={id === props.current}
                  at={from + i === at}
                  checked={checked.includes(id)}
                  onChecked={props.onChecked}
                  mayCheck={props.mayCheck?.(row) ?? true}
                  checkLabel={props.checkLabel}
                />
              )
            })}
            {to < sorted.length && <Unseen height={(sorted.length - to) * height} />}
          </tbody>
        </table>
      )}
      {props.more}
    </div>
  )
}

/** The place of rows that are out of sight. */
const Unseen = ({ height }: { height: number }): JSX.Element => (
  <tr role="presentation" style={{ height: `${height}px` }} aria-hidden="true" />
)

/** Width of the box in rem, known before the first picture: no row is drawn for another. */
const useWidth = (box: { current: HTMLElement | null }): number | undefined => {
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    const look = (): void => setWidth(Math.floor(current.clientWidth / rem()))
    look()
    const watch = new ResizeObserver(look)
    watch.observe(current)
    return () => watch.disconnect()
  }, [box])
  return width
}

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** Height of a row (px), as its style says it. */
const useRowHeight = (body: { current: HTMLElement | null }, when: string): number => {
  const [height, setHeight] = useState(40)
  useLayoutEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('.compare-row')
    if (row) setHeight(row.getBoundingClientRect().height)
  }, [body, when])
  return height
}
