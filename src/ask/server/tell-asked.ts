import { sayDay, sayMinutes } from '../../kernel/core/dates.ts'
import { ofRole } from '../../kernel/core/roles.ts'
import type { Asking } from '../../kernel/server/slice.ts'
import type { Queries, QuestionRow } from '../core/contract.ts'
import { listQuestions } from './list-questions.ts'
import { sayDirectorate } from './say-fact.ts'

/** Questions on a phone at most. */
const mostTold = 60

/** What is asked and what was decided, said whole: a phone loads no words for it. */
export const tellAsked = async (asking: Asking): Promise<Queries['ask.told']['output']> => {
  const { db, actor, now, say } = asking
  const seesDrafts = ofRole(actor.role).reach === 'all'
  const { rows } = await listQuestions(db, { directorate: actor.directorate, now, seesDrafts })
  return {
    title: say('ask.title'),
    lead: say('ask.lead'),
    none: say('ask.none'),
    rows: rows
      .filter(({ way }) => way !== null)
      .slice(0, mostTold)
      .map((row) => ({ id: row.id, words: row.words, lines: linesOf(asking, row) })),
  }
}

const linesOf = ({ say, now, actor: { lang } }: Asking, row: QuestionRow): string[] => {
  const { state, endsOn, whyEnded, seconds, isMeasured, size, answers, conclusion } = row
  const where =
    state === 'running' && endsOn
      ? say('ask.until', { day: sayDay(endsOn, lang, now) })
      : say(whyEnded ? `ask.why.${whyEnded}` : `ask.state.${state}`)
  const time = seconds > 0 && seconds < 60 ? `${Math.round(seconds)}\u00a0s` : sayMinutes(seconds / 60, lang)
  return [
    say('ask.for', { purpose: row.purpose }),
    [
      sayDirectorate(say, row.directorate),
      where,
      ...(size === null ? [] : [say('ask.answers', { n: Math.min(answers, size), of: size })]),
      say(isMeasured ? 'ask.cost' : 'ask.cost.about', { time }),
    ].join(' · '),
    ...(conclusion
      ? [say('ask.decided', { words: conclusion })]
      : state === 'ended'
        ? [say('ask.undecided')]
        : []),
  ]
}
