import { can } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { quarterOf } from '../../kernel/core/periods.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { wholeNamesIn } from '../../kernel/server/whole-names.ts'
import { answerIdea, type Answering, signIdea } from '../core/answer-idea.ts'
import type { WholeNames } from '../core/check-words.ts'
import { commands, type Commands } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { type Naming, setAnswerer } from '../core/set-answerer.ts'
import { atHeadOffice, ideaNow, saveAnswer, saveAnswerer, saveIdea, saveQuiet, topicNow } from './store.ts'
import { trialHandlers } from './trial-handlers.ts'

type Quieting = Record<string, never>

/** How its acts are carried out; for those that nobody signs see unsigned-slips.ts. */
export const handlers: Record<string, Handler> = {
  'bond.setAnswerer': handler<Naming, Commands['bond.setAnswerer']>({
    data: commands['bond.setAnswerer'],
    gather: async (db, { subject, data: { person, deputy } }) => ({
      topic: await topicNow(db, subject),
      atHeadOffice: await atHeadOffice(db, [person, deputy]),
    }),
    decide: setAnswerer,
    save: async (db, facts, _, { subject, data }) => {
      if (facts.length) await saveAnswerer(db, subject, data)
    },
  }),
  ...trialHandlers,
  'bond.setQuiet': handler<Quieting, Commands['bond.setQuiet']>({
    data: commands['bond.setQuiet'],
    gather: async () => ({}),
    // Of what somebody does not want to be asked, nothing is told.
    decide: (_, __, { actor }) => (can(grants, 'setQuiet', actor, {}) ? [] : refuse('not_yours')),
    save: async (db, _, __, { data: { quiet } }, { actor, at }) => {
      await saveQuiet(db, actor.id, quiet, quarterOf(dayOf(at).slice(0, 7)))
    },
  }),
  'bond.signIdea': handler<{ isTaken: boolean; whole: WholeNames }, Commands['bond.signIdea']>({
    data: commands['bond.signIdea'],
    gather: async (db, { subject, data }) => ({
      isTaken: (await db.row(sql`select 1 from bond.idea i where i.id = ${subject}`)) !== undefined,
      whole: await wholeNamesIn(db, data.words),
    }),
    decide: signIdea,
    save: (db, _, __, { subject, data }, { actor, at }) =>
      saveIdea(db, { id: subject, ...data, toldOn: dayOf(at), signedBy: actor.id }),
  }),
  'bond.answerIdea': handler<Answering, Commands['bond.answerIdea']>({
    data: commands['bond.answerIdea'],
    gather: async (db, { subject, data }) => ({
      idea: await ideaNow(db, subject),
      whole: await wholeNamesIn(db, data.words),
    }),
    decide: answerIdea,
    save: async (db, _, { idea }, { subject, data }, { actor, at }) => {
      if (idea) await saveAnswer(db, { ...data, idea: subject, n: idea.answers + 1, at, by: actor.id })
    },
  }),
}
