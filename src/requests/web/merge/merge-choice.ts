import type { RequestRow, Thread } from '../../core/contract.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { stepOf } from '../../core/lifecycle.ts'
import { isWalled } from '../../core/nature/walled-natures.ts'

/** Which of these goes on, before somebody chooses: the one whose work is ordered, else the one that was told first. */
export const keptOf = (rows: readonly RequestRow[]): RequestRow | undefined => {
  const first = rows.toSorted((a, b) => a.filedAt.localeCompare(b.filedAt))
  return first.find(({ firm }) => firm !== null) ?? first[0]
}

/** The other requests of a building: those of the home of `row` first, then the same kind of trouble, the latest first. */
export const nearestFirst = (row: RequestRow, rows: readonly RequestRow[]): RequestRow[] =>
  rows
    .filter((other) => other.id !== row.id)
    .toSorted((a, b) => nearness(b, row) - nearness(a, row) || b.filedAt.localeCompare(a.filedAt))

/** The open ones that may be the same as `row`, the nearest first. */
export const likeliest = (row: RequestRow, rows: readonly RequestRow[]): RequestRow[] =>
  nearestFirst(row, rows).filter(
    (other) => mayMerge(other) && isWalled(other.nature) === isWalled(row.nature),
  )

const mayMerge = ({ kind, status }: RequestRow): boolean =>
  kind === 'single' && stepOf('merge')?.from.includes(status) === true

const nearness = (r: RequestRow, row: RequestRow): number =>
  (r.place.unit !== null && r.place.unit === row.place.unit ? 2 : 0) +
  (natureOf(r.nature).group === natureOf(row.nature).group ? 1 : 0)

export type EndingOrder = {
  id: string
  firm: string
  when: { starts: string; ends: string } | null
  onTheWay: boolean
}

/** The orders of the doubles that have not ended, as they are said before anybody says yes to their end. */
export const ordersEnding = (threads: readonly Thread[], kept: string | undefined): EndingOrder[] =>
  threads
    .filter(({ request }) => request.id !== kept)
    .flatMap(({ orders }) => orders)
    .filter(({ status }) => !endedStatuses.includes(status))
    .map(({ id, firm, slot, status }) => ({
      id,
      firm: firm.name,
      when: slot,
      onTheWay: status === 'underway',
    }))

const endedStatuses: readonly string[] = ['refused', 'done', 'followedUp', 'cancelled']

/** How many people of the doubles hear of it; whoever told several is one. */
export const toldCount = (threads: readonly Thread[], kept: string | undefined): number =>
  new Set(
    threads
      .filter(({ request }) => request.id !== kept)
      .flatMap(({ requester }) => (requester && requester.told !== 'none' ? (requester.id ?? []) : [])),
  ).size
