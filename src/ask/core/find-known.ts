import { type FactIndex, indexFacts, wantedIn, type WantedStems, weighStem } from './find-facts.ts'
import { splitMail } from './split-mail.ts'
import { grounds, shapes, stemOf, stemsOf } from './word-stems.ts'

/** An answer of before, as it is looked for. */
export type AnswerWords = { id: string; asked: string; reply: string }

/** Below this an answer of before is of something else; where figures are asked, it must be nearer. */
const leastKnown = { rule: 0.3, other: 0.34, figure: 0.42 }

/**
 * Which of the answers of before answer a mail, the closest first: how much of what was asked then is asked now, wherever in the mail it
 * stands, and how much of a sentence of it they tell. What was replied counts little, and so does how one asks for a rule.
 */
export const findKnown = <Row extends AnswerWords>(mail: string, among: readonly Row[], most = 3): Row[] => {
  const { clauses, told, light, asksRule, asksFigure } = splitMail(mail)
  const limit = asksRule ? leastKnown.rule : asksFigure ? leastKnown.figure : leastKnown.other
  const index = indexFacts(among.map(({ id, asked, reply }) => ({ code: id, title: asked, said: reply })))
  const ways = [...clauses, told].map((words) => wantedIn(words, index, light))
  return among
    .map((row) => {
      const before = new Set(stemsOf(row.asked))
      const told = new Set(stemsOf(row.reply))
      return { row, score: Math.max(0, ...ways.map((wanted) => scoreOf(wanted, { before, told }, index))) }
    })
    .filter(({ score }) => score >= limit)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => row)
}

// How a rule is asked for says little of which one.
const rules: ReadonlySet<string> = new Set(
  `procedure demarche marche etapes reponse droit position suivre payer charge frais risque faire veut vouloir changer demande interdire autoriser
  possible accepter refuser obliger quand prendre intervenir appeler combien delai entreprise siege immeuble batiment gardien urgence appareil
  agir dire travaux resoudre rendre entrer`
    .split(/\s+/)
    .map(stemOf),
)
const ruleShare = 0.3
// How much the words of a reply count beside those of what was asked.
const replyShare = 0.4
// How much of the score is what was asked then; and how much of an unknown word’s weight one of the matter must have.
const askedShare = 0.6
const subjectShare = 0.5
const leastAlone = 0.4

type AnswerStems = { before: ReadonlySet<string>; told: ReadonlySet<string> }

const scoreOf = (wanted: WantedStems, { before, told }: AnswerStems, index: FactIndex): number => {
  const weigh = (stem: string): number => {
    const weight = wanted.get(stem) ?? weighStem(stem, index)
    if (shapes.has(stem)) return 0
    return rules.has(stem) || grounds.has(stem) ? weight * ruleShare : weight
  }
  const total = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + weigh(stem), 0)
  const both = [...before].filter((stem) => wanted.has(stem))
  const now = [...wanted.keys()]
  const replied = now.filter((stem) => !before.has(stem) && told.has(stem))
  if (both.length + replied.length < 2 || !both.some((stem) => weigh(stem) >= index.unknown * subjectShare))
    return 0
  const isMatter = (stem: string): boolean => weigh(stem) >= index.unknown * subjectShare
  const share = total(both) / total([...before])
  // One word of the matter is enough where little else was asked then.
  if ([...both, ...replied].filter(isMatter).length < 2 && share < leastAlone) return 0
  const nowMet = (total(both) + replyShare * total(replied)) / total(now)
  return askedShare * share + (1 - askedShare) * nowMet
}
