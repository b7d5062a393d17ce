import { z } from 'zod/mini'
import { sourceName } from '../source-name.ts'
import { allGoneAnswers } from './gone-answers.ts'

const id = z.uuid()
// The year 0 is none that a database holds; a day to come would end what goes on.
const day = z.iso.date().check(z.refine((said) => said >= '1900' && said < '2200'))

export const goneCommands = {
  /**
   * Subject: what is missing. Of a dwelling, why it left the stock, or that it stands (head office); of a lease, that it ended `on` that day
   * or goes on (its agency). The lease then ends by its own act. Refused: not_yours, not_found, gone_over, answer_unfit.
   */
  'gone.settle': z.object({ answer: z.enum(allGoneAnswers), on: day }),
} as const

const missingRow = z.object({
  id,
  source: sourceName,
  key: z.string(),
  /** how many full extracts in a row lacked it, and the day of the first */
  times: z.number(),
  since: z.string(),
  address: z.string(),
  door: z.string(),
  /** of a lease: who held it */
  tenants: z.array(z.string()),
})

export const goneQueries = {
  /** What two full extracts in a row no longer have: dwellings for head office, leases for their agency; the first fifty, and how many there are. Refused: not_yours. */
  'erp.gone': {
    input: z.object({ entity: z.enum(['unit', 'lease']) }),
    output: z.object({ count: z.number(), rows: z.array(missingRow) }),
  },
} as const
