import type { PairAnswer, PairCard } from './contract.ts'

/** One answer of this sitting, and the pairs that fell with it: other candidates of what is known now. */
export type DoneStep = { pair: PairCard; answer: PairAnswer; fell: readonly PairCard[] }

/** Pairs as somebody goes through them. `left`: how many wait, those that are not in hand yet included. */
export type PairQueue = { pairs: readonly PairCard[]; left: number; done: readonly DoneStep[] }

export const emptyQueue: PairQueue = { pairs: [], left: 0, done: [] }

/** Pairs that the house tells now, without those that were gone through in this sitting. */
export const fillQueue = (
  { done }: PairQueue,
  told: { pairs: readonly PairCard[]; open: number },
): PairQueue => {
  const gone = new Set(done.flatMap(({ pair, fell }) => [pair.id, ...fell.map(({ id }) => id)]))
  const pairs = told.pairs.filter(({ id }) => !gone.has(id))
  const later = done.filter(({ answer }) => answer === 'later').length
  return { pairs, left: Math.max(pairs.length, told.open - later), done }
}

/** The first pair has its answer; the next one stands there at once. */
export const answerFirst = ({ pairs, left, done }: PairQueue, answer: PairAnswer): PairQueue => {
  const [pair, ...rest] = pairs
  if (!pair) return { pairs, left, done }
  const fell = answer === 'same' ? rest.filter(({ id }) => pair.rivals.includes(id)) : []
  return {
    pairs: rest.filter((each) => !fell.includes(each)),
    left: left - 1 - fell.length,
    done: [...done, { pair, answer, fell }],
  }
}

/** The last answer is taken back: its pair stands first again, with those that fell with it. */
export const takeBackLast = ({ pairs, left, done }: PairQueue): PairQueue => {
  const last = done.at(-1)
  if (!last) return { pairs, left, done }
  return {
    pairs: [last.pair, ...last.fell, ...pairs],
    left: left + 1 + last.fell.length,
    done: done.slice(0, -1),
  }
}

/** Those that were left for later are gone through again. */
export const forgetLater = ({ pairs, left, done }: PairQueue): PairQueue => ({
  pairs,
  left,
  done: done.filter(({ answer }) => answer !== 'later'),
})
