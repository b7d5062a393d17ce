import { centsOf } from '../src/kernel/core/money.ts'

/*
 * A landlord that was printed while amounts were decimal euros is told in cents: a column of a table of then shows its decimals
 * (450.00, 1.0000), a column of today none. Gone once the landlord is printed again.
 */
const counted: Record<string, readonly string[]> = {
  'contractors.contract': ['spend_limit'],
  'contractors.rate_item': ['price'],
  'contractors.work_order': ['spend_limit', 'asked', 'agreed'],
  'contractors.order_line': ['price', 'quantity'],
  'contractors.delegation': ['up_to'],
  'people.rent': ['monthly'],
}

/** How a line of one table is read: `name` is the table with its columns, as the dump says it. */
export const inCents = (name: string): ((line: string) => string) => {
  const [table = ''] = name.split(' ')
  if (table === 'kernel.fact') return factInCents
  const columns = name.slice(table.length + 2, -1).split(', ')
  const at = (counted[table] ?? []).map((column) => columns.indexOf(`"${column}"`))
  if (!at.length) return (line) => line
  return (line) =>
    line
      .split('\t')
      .map((cell, i) => (at.includes(i) ? wholeOf(cell) : cell))
      .join('\t')
}

const wholeOf = (cell: string): string =>
  cell.replace(/^(\d+)\.(\d+)(?=\n?$)/, (_, whole: string, rest: string) => String(BigInt(whole + rest)))

const money = /\torder\.(approvalAsked|moreWork|approved|rejected|checked|invoiced|paid)\t/

const factInCents = (line: string): string => {
  const amount = money.test(line) && /"amount": ([\d.]+|null)/.exec(line)?.[1]
  if (!amount) return line
  const limit = /"limit": ([\d.]+)(?:, )?/.exec(line)
  const said = (euros: string): string => (euros === 'null' ? euros : String(centsOf(Number(euros))))
  const told = `"money": {"amount": ${said(amount)}${limit ? `, "limit": ${said(limit[1]!)}` : ''}}`
  return (limit ? line.replace(limit[0], '') : line).replace(/"amount": ([\d.]+|null)/, told)
}
