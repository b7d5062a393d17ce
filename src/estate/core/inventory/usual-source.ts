import { dayOf } from '../../../kernel/core/dates.ts'
import type { Source } from './inventory-shapes.ts'

type SaidValue = { source: Source; at: string; state: string }
/** Who said most of what is shown, and on which day. */
export type Usual = { source: Source; day: string }

/** Said once above a table instead of in each of its cells; undefined where too few say the same. */
export const usualOf = (said: readonly SaidValue[]): Usual | undefined => {
  const counts = new Map<string, { n: number; usual: Usual }>()
  for (const { source, at, state } of said) {
    if (state !== 'stands') continue
    const key = `${source} ${dayOf(at)}`
    const count = counts.get(key) ?? { n: 0, usual: { source, day: dayOf(at) } }
    counts.set(key, { ...count, n: count.n + 1 })
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.n - a.n)
  return most && most.n > 3 ? most.usual : undefined
}

/** Whether a value is said by whom the table says that most are. */
export const isUsual = ({ source, at, state }: SaidValue, usual: Usual | undefined): boolean =>
  state === 'stands' && usual?.source === source && usual.day === dayOf(at)
