/** A fact that this reader may hear: what happened, to which matter. `spread`: within so many seconds she asks again. */
export type LiveFact = { type: string; subject: string; at: string; spread?: number }

type Tell = (fact: LiveFact) => void

/**
 * Tells each fact at once; one that many hear at a moment drawn within its seconds, with all that came meanwhile, or the house
 * would be asked by all of them at the same moment. `dice`: from 0 to 1; `later` (ms).
 */
export const spreading = (
  tell: Tell,
  dice: () => number = Math.random,
  later: (work: () => void, ms: number) => unknown = setTimeout,
): Tell => {
  let waiting: LiveFact[] = []
  return (fact) => {
    if (!fact.spread) return tell(fact)
    waiting.push(fact)
    if (waiting.length > 1) return
    later(
      () => {
        const facts = waiting
        waiting = []
        facts.forEach(tell)
      },
      dice() * fact.spread * 1000,
    )
  }
}
