import { markOf, secretOf } from './keyed-marks.ts'
import { addUp, type Count } from './quota.ts'
import type { Db } from './sql.ts'

/** Whether this one may knock once more. `acts`: how many she brings. `most`: another bound than everybody's. */
export type Pace = (who: string, acts?: number, most?: number) => boolean

/** Tells the other processes what was counted here, and hears what all have counted, in the same order. */
export type ShareCounts = (counts: readonly Count[]) => Promise<readonly number[]>

type CallCount = {
  /** acts that are in no sum of all processes yet */
  own: number
  all: number
}

/** What few do is not worth a word: only who has used up so much of a bound is told of. */
const worthTelling = 1 / 20

/**
 * Counts acts, so many a minute at most, in all processes together: each knows what it let in at once, and tells the others
 * and hears of them once a second, in one statement, of those alone who come near their bound. A quiet house asks nothing.
 * All begin anew together: nothing is kept of anybody for longer. `clock`: milliseconds.
 */
export const makePace = (
  perMinute: number,
  tell?: ShareCounts,
  clock: () => number = Date.now,
): Pace & { told: () => Promise<void> } => {
  const counts = new Map<string, CallCount>()
  const near = new Set<string>()
  let began = clock()
  let last = began
  let telling: Promise<void> | undefined
  const share = async (): Promise<void> => {
    const asked = [...near].flatMap((key) => {
      const counted = counts.get(key)
      return counted ? [{ key, n: counted.own, counted }] : []
    })
    near.clear()
    if (!tell || !asked.length) return
    const sums = await tell(asked.map(({ key, n }) => ({ key, n })))
    for (const [i, { n, counted }] of asked.entries()) {
      counted.own -= n
      counted.all = sums[i] ?? counted.all
    }
  }
  // Without the database everybody is held by what this process knows: no call fails for it.
  const told = (): Promise<void> =>
    (telling ??= share()
      .catch(() => undefined)
      .finally(() => {
        telling = undefined
        last = clock()
      }))
  const pace: Pace = (who, acts = 1, most = perMinute) => {
    if (clock() - began >= 60_000) {
      counts.clear()
      near.clear()
      began = clock()
    }
    const counted = counts.get(who) ?? { own: 0, all: 0 }
    counts.set(who, counted)
    counted.own += acts
    if (counted.own + counted.all > most * worthTelling) near.add(who)
    if (near.size && clock() - last >= 1000) void told()
    return counted.own + counted.all <= most
  }
  return Object.assign(pace, { told })
}

/** By the database that all processes share, under keyed marks. */
export const tellBy = (db: Db): ShareCounts => {
  let secret: Promise<string> | undefined
  return async (counts) => {
    const key = await (secret ??= secretOf(db).catch((bug: unknown) => {
      secret = undefined
      throw bug
    }))
    const marked = counts.map(({ key: who, n }) => ({ key: `pace:${markOf(key, who)}`, n }))
    const sums = new Map((await addUp(db, marked)).map(({ key: mark, n }) => [mark, n]))
    return marked.map(({ key: mark }) => sums.get(mark) ?? 0)
  }
}
