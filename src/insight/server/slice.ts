import { dayOf } from '../../kernel/core/dates.ts'
import type { Kernel, Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { queries } from './queries.ts'
import { impersonal } from './personal.ts'
import { measuresFileRoute } from './measures-file.ts'
import { monthReportRoute } from './month-report.ts'
import { sumUp } from './store.ts'

const sum =
  (days: number) =>
  async (_: unknown, { database }: Kernel): Promise<void> => {
    const now = new Date().toISOString()
    await database.transact((db) => sumUp(db, dayOf(now), now, days))
  }

/** Views over what people do. The sums of today and yesterday are made every hour; those of sixty days, where late acts may land, every night. */
export const slice: Slice = {
  name: 'insight',
  queries,
  tasks: { 'insight.sum': sum(1), 'insight.sumNight': sum(62) },
  cron: { 'insight.sum': '7 * * * *', 'insight.sumNight': '50 3 * * *' },
  impersonal,
  routes: (app, kernel, knows) => {
    monthReportRoute(app, kernel, knows)
    measuresFileRoute(app, kernel, knows)
  },
  words: { fr, en },
}
