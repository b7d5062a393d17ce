import type { Lang } from '../../kernel/core/access.ts'
import { sentenceOf, type T } from '../../kernel/core/words.ts'
import type { Db } from '../../kernel/server/sql.ts'
import type { Question } from '../core/question-now.ts'
import { measureOf } from './catalogue/catalogue.ts'
import { lastYear } from './fact-answers.ts'
import { readTotal } from './read-fact.ts'
import { readOffers } from './read-offers.ts'
import { sayDirectorate, sayValue } from './say-fact.ts'
import { words } from './told-words.ts'

/** What stands of a question already, the first that its step offers: its value, and where that is read. */
export const firstOffer = async (
  db: Db,
  { words: asked, step }: Question,
  now: string,
  lang: Lang,
): Promise<{ value: string; source: string } | undefined> => {
  const say: T = (key, params) => sentenceOf(words[lang], key, params, lang)
  const { facts, known, derived, acts } = await readOffers(db, asked, now)
  const [source] = step === 'derived' ? derived : acts
  if (step !== 'facts') return source && { value: '', source: say(`source.${source}`) }
  const [fact] = facts
  const [answer] = known
  if (!fact)
    return (
      answer && {
        value: answer.reply.slice(0, 200),
        source: say('from.knowledge', { directorate: sayDirectorate(say, answer.directorate) }),
      }
    )
  const measure = measureOf(fact.code, now)
  const title = say(`measure.${fact.code}` as never)
  if (!measure) return { value: title, source: title }
  const { value } = await readTotal(db, measure, fact.only, lastYear(now))
  return {
    value: `${title} : ${sayValue(measure.count, value, say, lang)}`,
    source: say(`from.${measure.source}`),
  }
}
