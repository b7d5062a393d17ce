import { personalOf } from './personal.house.ts'
import { forgetDue } from './personal.ts'
import type { Slice } from './slice.ts'

/** What every slice holds of people, and the ground floor, goes when it has been kept long enough: before the night’s other work. */
export const nightly: Pick<Slice, 'name' | 'tasks' | 'cron'> = {
  name: 'kernel',
  tasks: {
    'kernel.forget': (_, { database, slices }) =>
      forgetDue(database.owner, personalOf(slices), new Date().toISOString()),
  },
  cron: { 'kernel.forget': '20 2 * * *' },
}
