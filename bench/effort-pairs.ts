import { sql } from '../src/kernel/server/sql.ts'
import { askPairs } from '../test/refs/ask-pairs.ts'
import { actAs, type Task } from './effort-task.ts'

const pairs = 10

/** Two records side by side, a key an answer: four seconds a pair. */
export const pairTasks: readonly Task[] = [
  {
    name: 'T12 a pair settled',
    target: 4,
    of: pairs,
    who: 'nadia',
    before: async (kernel) => {
      await askPairs(kernel, pairs)
      // What the run before has settled is asked again.
      const settled = await kernel.database.owner.rows<{ id: string }>(
        sql`select p.id from refs.pair p where p.settled_by is not null`,
      )
      for (const { id } of settled) await actAs(kernel, 'nadia', 'pair.undo', id, {})
      return ''
    },
    opens: () => '/bureau/rapprochements',
    walk: async (page, hand) => {
      await page.getByText(`1 of ${pairs}`, { exact: true }).waitFor()
      for (let n = 2; n <= pairs; n++)
        await hand.keys(n % 3 ? 'n' : 'o', page.getByText(`${n} of ${pairs}`, { exact: true }))
      await hand.keys('n', page.getByText('That was all, thank you'))
    },
  },
]
