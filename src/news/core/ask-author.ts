import { mayAnywhere } from '../../kernel/core/access.ts'
import { addWorkingDays, officeCalendar } from '../../kernel/core/calendar.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../kernel/core/command.ts'
import { longestNews, problemOfNews, type TenantsNamed } from './check-item.ts'
import type { Commands } from './contract.ts'
import { grants } from './grants.ts'
import { isCurrent, keepsItem, type KnownItem, newsFact } from './publish-item.ts'

/** Working days in which an author answers: those of any question to head office. */
export const authorDays = 3
/** Questions without an answer that one person has on an item, and those of all, at most. */
export const mostAsked = { own: 3, all: 200 } as const

export type AskState = {
  item: KnownItem | undefined
  /** how many questions the item has, and of the actor’s those that have no answer */
  asked: { all: number; own: number }
  named: TenantsNamed
}

/** A reply to an item: a question to its author, with a clock. */
export const askAuthor = (
  { item, asked, named }: AskState,
  { id, subject, data }: Command<string, Commands['news.ask']>,
  { actor, at, now }: Context,
): Fact<'news.asked'>[] | Refusal => {
  if (!mayAnywhere(grants, 'askAuthor', actor)) return refuse('not_yours')
  if (!item) return refuse('not_found')
  if (!isCurrent(item, now) && !isCurrent(item, at)) return refuse('news_over')
  if (asked.own >= mostAsked.own || asked.all >= mostAsked.all) return refuse('news_asked')
  const no = problemOfNews(data.words, longestNews.question, named)
  if (no) return no
  const answerDue = addWorkingDays(officeCalendar, at, authorDays)
  return [newsFact('news.asked', subject, { question: id, answerDue }, item.agencies)]
}

export type AnswerState = {
  item: KnownItem | undefined
  question: { answeredAt: string | null } | undefined
  named: TenantsNamed
}

/** The author’s answer, or a colleague’s of the same account: given once. */
export const answerReader = (
  { item, question, named }: AnswerState,
  { subject, data }: Command<string, Commands['news.answer']>,
  { actor }: Context,
): Fact<'news.answered'>[] | Refusal => {
  if (!mayAnywhere(grants, 'publish', actor)) return refuse('not_yours')
  if (!item || !question) return refuse('not_found')
  if (!keepsItem(actor, item)) return refuse('not_yours')
  if (question.answeredAt) return refuse('question_closed')
  const no = problemOfNews(data.words, longestNews.reply, named)
  if (no) return no
  return [newsFact('news.answered', subject, { question: data.question }, item.agencies)]
}
