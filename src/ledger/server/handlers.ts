import { type Handler, handler } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { openLedger, type OpeningState } from '../core/open-ledger.ts'
import { readOpening } from './opening-store.ts'

/** The one act of the ledger: it is opened, once. */
export const handlers: Record<string, Handler> = {
  'ledger.open': handler<OpeningState, Commands['ledger.open']>({
    data: commands['ledger.open'],
    // Whether it is open is no secret, and whoever may not open it is told so first.
    beyond: true,
    gather: async (db) => ({ isOpen: (await readOpening(db)) !== undefined }),
    decide: openLedger,
    save: async (db, facts, _, { subject, data }, { actor, now }) => {
      if (!facts.length) return
      await db.run(sql`
        insert into ledger.opening (id, consulted_on, reference, at, by_person)
        values (${subject}, ${data.consultedOn}::date, ${data.reference}, ${now}, ${actor.id})`)
    },
  }),
}
