import { localDate, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Handler, handler } from '../../kernel/server/slice.ts'
import { answerReader, type AnswerState, askAuthor, type AskState } from '../core/ask-author.ts'
import { type Commands, commands } from '../core/contract.ts'
import {
  correctItem,
  type CorrectState,
  publishItem,
  type PublishState,
  withdrawItem,
} from '../core/publish-item.ts'
import { reachReaders } from './news-readers-store.ts'
import {
  countAsked,
  itemNow,
  noteMoved,
  questionOf,
  saveAnswered,
  saveAsked,
  saveCorrected,
  saveDebit,
  saveItem,
  saveWithdrawn,
  tenantsNamedIn,
} from './news-store.ts'

/** How news is published, corrected, taken away, asked about. */
export const handlers: Record<string, Handler> = {
  'news.publish': handler<PublishState, Commands['news.publish'], 'news.published'>({
    data: commands['news.publish'],
    // An id under which another agency published is taken; and its tenants could be named too.
    beyond: true,
    gather: async (db, { subject, data }, { at }) => ({
      item: await itemNow(db, subject),
      reached: await reachReaders(db, data, localDate(officeCalendar, at)),
      named: await tenantsNamedIn(db, `${data.title} ${data.words}`),
    }),
    decide: publishItem,
    save: async (db, [fact], { reached }, { subject, data }, { actor, at, now }) => {
      if (!fact) return
      await saveItem(db, subject, data, reached, { author: actor.id, place: fact.data.place, at, now })
      await saveDebit(db, { item: subject, ...fact.data, at })
    },
  }),
  'news.correct': handler<CorrectState, Commands['news.correct'], 'news.corrected'>({
    data: commands['news.correct'],
    gather: async (db, { subject, data }) => ({
      item: await itemNow(db, subject),
      named: await tenantsNamedIn(db, `${data.title} ${data.words}`),
    }),
    decide: correctItem,
    save: async (db, [fact], { item }, { subject, data }, { actor, at, now }) => {
      if (!fact || !item) return
      await noteMoved(db, subject, now)
      await saveCorrected(db, { item: subject, ...data, version: fact.data.version, by: actor.id, at })
      if (fact.data.seconds) await saveDebit(db, { item: subject, readers: item.readers, ...fact.data, at })
    },
  }),
  'news.withdraw': handler<Pick<CorrectState, 'item'>, Commands['news.withdraw'], 'news.withdrawn'>({
    data: commands['news.withdraw'],
    gather: async (db, { subject }) => ({ item: await itemNow(db, subject) }),
    decide: withdrawItem,
    save: async (db, facts, _, { subject }, { at, now }) => {
      if (!facts.length) return
      await noteMoved(db, subject, now)
      await saveWithdrawn(db, subject, at)
    },
  }),
  'news.ask': handler<AskState, Commands['news.ask'], 'news.asked'>({
    data: commands['news.ask'],
    gather: async (db, { subject, data }, { actor }) => ({
      item: await itemNow(db, subject),
      asked: await countAsked(db, subject, actor.id),
      named: await tenantsNamedIn(db, data.words),
    }),
    decide: askAuthor,
    save: async (db, [fact], _, { subject, data }, { actor, at, now }) => {
      if (!fact) return
      await noteMoved(db, subject, now)
      const { question, answerDue } = fact.data
      await saveAsked(db, {
        id: question,
        item: subject,
        words: data.words,
        due: answerDue,
        by: actor.id,
        at,
      })
    },
  }),
  'news.answer': handler<AnswerState, Commands['news.answer'], 'news.answered'>({
    data: commands['news.answer'],
    gather: async (db, { subject, data }) => ({
      item: await itemNow(db, subject),
      question: await questionOf(db, subject, data.question),
      named: await tenantsNamedIn(db, data.words),
    }),
    decide: answerReader,
    save: async (db, facts, _, { subject, data }, { actor, at, now }) => {
      if (!facts.length) return
      await noteMoved(db, subject, now)
      await saveAnswered(db, data.question, data.words, actor.id, at)
    },
  }),
}
