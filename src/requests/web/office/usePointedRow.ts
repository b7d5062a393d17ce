import { useState } from 'preact/hooks'
import { goTo } from '../../../kernel/web/router.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import type { RequestRow } from '../../core/contract.ts'

type ListOfRows = {
  rows: readonly RequestRow[]
  href: (row: RequestRow) => string
  /** the row’s thread is open beside */
  isOpen: (row: RequestRow) => boolean
  /** a thread was opened: `e` is of that one */
  opened: boolean
  onOrient: (row: RequestRow) => void
}

type PointedRow = {
  /** which row the keys point at, from 0; −1: none */
  at: number
  unpoint: () => void
  checked: readonly string[]
  check: (row: RequestRow, on: boolean) => void
  uncheckAll: () => void
  /** those that are checked are oriented at once */
  bulk: boolean
  onBulk: (on: boolean) => void
}

/** The list by the keyboard: j and k point at a row, Enter opens it, x checks it, e orients it, or all that are checked. */
export const usePointedRow = ({ rows, href, isOpen, opened, onOrient }: ListOfRows): PointedRow => {
  const [at, setAt] = useState(-1)
  const [checked, setChecked] = useState<readonly string[]>([])
  const [bulk, onBulk] = useState(false)
  const check = (row: RequestRow, on: boolean): void =>
    setChecked(on ? [...checked, row.id] : checked.filter((id) => id !== row.id))
  const row = rows[at]
  useKeys({
    j: () => setAt(Math.min(rows.length - 1, at + 1)),
    k: () => setAt(Math.max(0, at - 1)),
    ...(row && !isOpen(row) ? { Enter: () => goTo(href(row)) } : {}),
    ...(row ? { x: () => check(row, !checked.includes(row.id)) } : {}),
    ...(row && !opened ? { e: () => onOrient(row) } : {}),
    ...(checked.length > 0 ? { e: () => onBulk(true) } : {}),
  })
  return { at, unpoint: () => setAt(-1), checked, check, uncheckAll: () => setChecked([]), bulk, onBulk }
}
