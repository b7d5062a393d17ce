import { type FactIndex, indexFacts, wantedIn } from './find-facts.ts'
import { splitMail } from './split-mail.ts'
import { shapes, stemsOf } from './word-stems.ts'

/** An answer of before, as it is looked for. */
export type AnswerWords = { id: string; asked: string; reply: string }

/** Below this an answer of before is of something else; where figures are asked, it must be nearer. */
const leastKnown = { rule: 0.3, other: 0.42, figure: 0.6 }

/**
 * Which of the answers of before answer a mail, the closest first: how much of the mail they tell, and how much of what was asked then is
 * asked now. Two words in common at least. What is told around the question counts too: a rule is asked in two sentences.
 */
export const findKnown = <Row extends AnswerWords>(mail: string, among: readonly Row[], most = 3): Row[] => {
  const { clauses, told, asksRule, asksFigure } = splitMail(mail)
  const limit = asksRule ? leastKnown.rule : asksFigure ? leastKnown.figure : leastKnown.other
  const index = indexFacts(among.map(({ id, asked, reply }) => ({ code: id, title: asked, said: reply })))
  const ways = [...clauses, told].map((words) => wantedIn(words, index).filter((stem) => !shapes.has(stem)))
  return among
    .map((row) => ({ row, score: Math.max(0, ...ways.map((wanted) => scoreOf(wanted, row, index))) }))
    .filter(({ score }) => score >= limit)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row)
}

const scoreOf = (
  wanted: readonly string[],
  { asked, reply }: AnswerWords,
  { weights, unknown }: FactIndex,
): number => {
  const weigh = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + (weights.get(stem) ?? unknown), 0)
  const then = stemsOf(asked)
  const all = new Set([...then, ...stemsOf(reply)])
  const common = wanted.filter((stem) => all.has(stem))
  if (common.length < 2 || !common.some((stem) => then.includes(stem))) return 0
  return (
    weigh(common) / weigh(wanted) / 2 + weigh(then.filter((stem) => wanted.includes(stem))) / weigh(then) / 2
  )
}
