import { useCallback, useState } from 'preact/hooks'
import { goTo } from '../router.ts'
import { useKeys } from '../useKeys.ts'

type ListOfRows<Row> = {
  rows: readonly Row[]
  idOf: (row: Row) => string
  href?: (row: Row) => string
  /** the one that lies open beside the list */
  openNow?: string | undefined
  /** whether a row may be ticked; each may, where it is not given */
  mayCheck?: (row: Row) => boolean
}

export type PointedRow<Row> = {
  /** which row the keys point at, from 0; −1: none */
  at: number
  row: Row | undefined
  unpoint: () => void
  checked: readonly string[]
  check: (row: Row, on: boolean) => void
  checkAll: (rows: readonly Row[]) => void
  uncheckAll: () => void
  /** what may be done with all that are checked stands open */
  bulk: boolean
  onBulk: (on: boolean) => void
}

/** A list by the keyboard: j and k point at a row, Enter opens it, x checks it. */
export const usePointedRow = <Row>({
  rows,
  idOf,
  href,
  openNow,
  mayCheck,
}: ListOfRows<Row>): PointedRow<Row> => {
  const [asked, setAt] = useState(-1)
  // Where rows have gone meanwhile, the last one is pointed at.
  const last = rows.length - 1
  const at = Math.min(asked, last)
  const [checked, setChecked] = useState<readonly string[]>([])
  const [bulk, onBulk] = useState(false)
  const check = useCallback(
    (row: Row, on: boolean): void => {
      const id = idOf(row)
      setChecked((before) => (on ? [...before, id] : before.filter((one) => one !== id)))
    },
    [idOf],
  )
  const row = rows[at]
  useKeys({
    j: () => setAt((now) => Math.min(last, Math.min(now, last) + 1)),
    k: () => setAt((now) => Math.max(0, Math.min(now, last) - 1)),
    ...(row && href && idOf(row) !== openNow ? { Enter: () => goTo(href(row)) } : {}),
    ...(row && (mayCheck?.(row) ?? true) ? { x: () => check(row, !checked.includes(idOf(row))) } : {}),
  })
  return {
    at,
    row,
    unpoint: () => setAt(-1),
    checked,
    check,
    checkAll: (all) => setChecked(all.map(idOf)),
    uncheckAll: () => setChecked([]),
    bulk,
    onBulk,
  }
}
