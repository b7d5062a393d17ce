import { dayOf } from '../../kernel/core/dates.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import { answerContest, type AnswerState } from '../core/answer-contest.ts'
import { type Commands, commands } from '../core/contract.ts'
import { openLedger, type OpeningState } from '../core/open-ledger.ts'
import { readOpening } from './opening-store.ts'

/** The ledger is opened, once; head office says why it asks. */
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
  'ledger.answerContest': handler<AnswerState, Commands['ledger.answerContest']>({
    data: commands['ledger.answerContest'],
    // A contest is public, and has no policy: nobody reads who was counted.
    beyond: true,
    gather: async (db, { subject, data }) => ({
      contest: await db.row(
        sql`select c.field, c.answered_on::text as "answeredOn" from ledger.contest c where c.id = ${subject}`,
      ),
      whole: await wholeNamesIn(db, data.words),
    }),
    decide: answerContest,
    save: async (db, facts, _, { subject, data }, { now }) => {
      if (!facts.length) return
      await db.run(sql`
        update ledger.contest set answer = ${data.words}, answered_on = ${dayOf(now)}::date where id = ${subject}`)
    },
  }),
}
