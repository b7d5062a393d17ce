import { plain } from '../../kernel/core/fold-words.ts'
import { type FactIndex, indexFacts, wantedIn, type WantedStems, weighStem } from './find-facts.ts'
import { splitMail } from './split-mail.ts'
import { grounds, shapes, stemOf, stemsOf } from './word-stems.ts'

/** An answer of before, as it is looked for. */
export type AnswerWords = { id: string; asked: string; reply: string }

/** How much of the matter of an answer must be spoken of; more where no rule is asked, nearly all where figures are. */
const leastKnown = { rule: 0.4, other: 0.48, figure: 0.8 }

// One word of the matter is enough where it is nearly all of it, or where a rule is asked, what it speaks of first and a
// good part of it; and the sentence says little else.
const leastAlone = { any: 0.7, first: 0.6 }
const leastAnswered = { rule: 0.14, other: 0.25 }

/** What is much less near than the first answers something else. */
const leastBesideFirst = 0.75

/**
 * Which of the answers of before answer a mail, the closest first: those whose matter is spoken of in a sentence of it, or in two that stand
 * together, and that answer what is asked. Where figures of the house are asked, only what tells a number does. Better none than one amiss:
 * who is offered what does not help reads no further.
 */
export const findKnown = <Row extends AnswerWords>(mail: string, among: readonly Row[], most = 3): Row[] => {
  const { windows, light, asksRule, asksCount, asksLook, asksReport } = splitMail(mail)
  if (!asksRule && (asksLook || asksReport || windows.join(' ').length > longTale)) return []
  const limit = asksRule ? leastKnown.rule : asksCount ? leastKnown.figure : leastKnown.other
  const index = indexFacts(among.map(({ id, asked, reply }) => ({ code: id, title: asked, said: reply })))
  const ways = windows.map((words) => wantedIn(words, index, light))
  const found = among
    .filter(({ asked }) => asksRule || !asksCount || tellsNumber.test(plain(asked)))
    .map((row) => {
      const matter = matterOf(row.asked, index)
      return {
        row,
        score: Math.max(0, ...ways.map((wanted) => scoreOf(wanted, matter, row, { index, asksRule }))),
      }
    })
    .filter(({ score }) => score >= limit)
    .toSorted((a, b) => b.score - a.score)
  const first = found[0]?.score ?? 0
  return found
    .filter(({ score }) => score >= first * leastBesideFirst)
    .slice(0, most)
    .map(({ row }) => row)
}

// Who tells so much and asks for no rule wants to hear of a case, and not what holds for all.
const longTale = 420

const tellsNumber = /\b(?:combien|quelle part|quel (?:taux|montant|pourcentage)|delai)\b/

// How a rule is asked for says little of which one.
const rules: ReadonlySet<string> = new Set(
  `procedure demarche marche etapes reponse droit position suivre payer charge frais risque faire veut vouloir changer demande interdire autoriser
  possible accepter refuser obliger quand prendre intervenir appeler combien delai entreprise siege immeuble batiment gardien urgence appareil
  agir dire travaux resoudre rendre entrer enlever semble service`
    .split(/\s+/)
    .map(stemOf),
)
const ruleShare = 0.3
// How much of an unknown word’s weight one of the matter must have.
const subjectShare = 0.5
// How much what else an answer was asked, and what it replied, count beside its matter.
const besideShare = 0.1

// How much what is asked of a matter weighs beside it.
const askedShare = 0.5

type Matter = { stems: ReadonlyMap<string, number>; whole: number; first: string | undefined }

const weighIn = (stem: string, index: FactIndex): number => {
  if (shapes.has(stem)) return 0
  return weighStem(stem, index) * (rules.has(stem) || grounds.has(stem) ? ruleShare : 1)
}

// «Badge perdu : combien, et sous quel délai ?»: what stands before the colon is the matter, the rest what is asked of it.
const matterOf = (asked: string, index: FactIndex): Matter => {
  const [head = '', ...tail] = asked.split(/ : |:\s/)
  const stems = new Map([
    ...stemsOf(tail.join(' ')).map((stem) => [stem, weighIn(stem, index) * askedShare] as const),
    ...stemsOf(head).map((stem) => [stem, weighIn(stem, index)] as const),
  ])
  const first = stemsOf(head).find((stem) => !rules.has(stem) && !grounds.has(stem) && !shapes.has(stem))
  return { stems, whole: [...stems.values()].reduce((sum, weight) => sum + weight, 0), first }
}

const scoreOf = (
  wanted: WantedStems,
  { stems, whole, first }: Matter,
  { reply }: AnswerWords,
  { index, asksRule }: { index: FactIndex; asksRule: boolean },
): number => {
  const both = [...stems].filter(([stem]) => wanted.has(stem))
  const spoken = both.filter(([, weight]) => weight >= index.unknown * subjectShare)
  const share = both.reduce((sum, [, weight]) => sum + weight, 0) / whole
  const [only] = spoken
  if (!only) return 0
  const told = new Set(stemsOf(reply))
  const asks = [...wanted.keys()].filter((stem) => !shapes.has(stem) && !grounds.has(stem))
  const answered = asks.filter((stem) => stems.has(stem) || told.has(stem)).length / Math.max(1, asks.length)
  const alone = asksRule && only[0] === first ? leastAlone.first : leastAlone.any
  if (spoken.length < 2 && (share < alone || answered < leastAnswered[asksRule ? 'rule' : 'other'])) return 0
  return (1 - besideShare) * share + besideShare * answered
}
