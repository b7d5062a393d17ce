import { hash } from 'node:crypto'
import { canonicalJson } from '../../../kernel/core/canonical-json.ts'
import { isRefusal } from '../../../kernel/core/command.ts'
import { monthsLater } from '../../../kernel/core/law-days.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { SettlementLine, SettlementSums, WearGridVersion } from '../../core/account/account-shapes.ts'
import { settlementSumsOf } from '../../core/account/compose-settlement.ts'
import { linesOfNow, type SettlementNow } from '../../core/account/settlement-now.ts'
import { instalmentsOf } from '../../core/account/statement.ts'

/** What an account says once it is issued: its terms, the rows of the grid that were used, its lines and sums. */
export type IssuedStatement = {
  version: 1
  id: string
  unit: string
  exit: string | null
  terms: NonNullable<SettlementNow['terms']>
  grid: Omit<WearGridVersion, 'confirmedBy'> | null
  lines: SettlementLine[]
  sums: SettlementSums
  instalments: number[]
  /** the day of each; not of accounts that were issued before it was said */
  instalmentDays?: string[]
}

export type StatementText = {
  text: string
  hash: string
  sums: SettlementSums
  instalments: readonly { amount: number; dueOn: string }[]
}

/** The canonical text of an account as it stands on that day, its hash and sums; nothing where it has no terms, or where they may not be. */
export const statementOf = (
  now: (SettlementNow & { grid: WearGridVersion | null }) | undefined,
  { today, months, firstOn }: { today: string; months: number; firstOn?: string | undefined },
): StatementText | undefined => {
  if (!now?.terms) return undefined
  const lines = linesOfNow(now, today)
  const sums = settlementSumsOf(now.terms, lines, { leaseEndsOn: now.leaseEndsOn, today })
  if (isRefusal(sums)) return undefined
  const used = new Set(lines.map(({ wear }) => wear?.row))
  const grid = now.grid && withoutName(now.grid)
  const instalments = sums.balance < 0 ? instalmentsOf(cents(Math.abs(sums.balance)), months) : []
  const instalmentDays = instalments.map((_, n) =>
    firstOn ? monthsLater(firstOn, n) : monthsLater(today, n + 1),
  )
  const said: IssuedStatement = {
    version: 1,
    id: now.id,
    unit: now.unit,
    exit: now.exit?.id ?? null,
    terms: now.terms,
    grid: grid && { ...grid, rows: grid.rows.filter(({ element }) => used.has(element)) },
    lines,
    sums,
    instalments,
    ...(instalments.length > 0 ? { instalmentDays } : {}),
  }
  const text = canonicalJson(said)
  return {
    text,
    hash: hash('sha256', text, 'hex'),
    sums,
    instalments: instalments.map((amount, n) => ({ amount, dueOn: instalmentDays[n]! })),
  }
}

const withoutName = ({ confirmedBy: _, ...grid }: WearGridVersion): Omit<WearGridVersion, 'confirmedBy'> =>
  grid
