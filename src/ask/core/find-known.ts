import { type FactIndex, indexFacts, wantedIn, type WantedStems, weighStem } from './find-facts.ts'
import { splitMail } from './split-mail.ts'
import { shapes, stemOf, stemsOf } from './word-stems.ts'

/** An answer of before, as it is looked for. */
export type AnswerWords = { id: string; asked: string; reply: string }

/** Below this an answer of before is of something else; where figures are asked, it must be nearer. */
const leastKnown = { rule: 0.3, other: 0.5, figure: 0.6 }

/**
 * Which of the answers of before answer a mail, the closest first: how much of the mail they tell, and how much of what was asked then is
 * asked now. Two words in common at least. What is told around the question counts too: a rule is asked in two sentences.
 */
export const findKnown = <Row extends AnswerWords>(mail: string, among: readonly Row[], most = 3): Row[] => {
  const { clauses, told, light, asksRule, asksFigure } = splitMail(mail)
  const limit = asksRule ? leastKnown.rule : asksFigure ? leastKnown.figure : leastKnown.other
  const index = indexFacts(among.map(({ id, asked, reply }) => ({ code: id, title: asked, said: reply })))
  const ways = [...clauses, told].map((words) => wantedIn(words, index, light))
  return among
    .map((row) => ({ row, score: Math.max(0, ...ways.map((wanted) => scoreOf(wanted, row, index))) }))
    .filter(({ score }) => score >= limit)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row)
}

// How a rule is called says nothing of which one.
const rules: ReadonlySet<string> = new Set(
  ['procedure', 'demarche', 'marche', 'regle', 'etapes', 'reponse', 'droit', 'position', 'suivre'].map(
    stemOf,
  ),
)

const scoreOf = (wanted: WantedStems, { asked, reply }: AnswerWords, index: FactIndex): number => {
  const now = new Map([...wanted].filter(([stem]) => !shapes.has(stem) && !rules.has(stem)))
  const weigh = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + (now.get(stem) ?? weighStem(stem, index)), 0)
  const then = stemsOf(asked).filter((stem) => !rules.has(stem))
  const all = new Set([...then, ...stemsOf(reply)])
  const common = [...now.keys()].filter((stem) => all.has(stem))
  if (common.length < 2 || !common.some((stem) => then.includes(stem))) return 0
  return (
    weigh(common) / weigh([...now.keys()]) / 2 + weigh(then.filter((stem) => now.has(stem))) / weigh(then) / 2
  )
}
