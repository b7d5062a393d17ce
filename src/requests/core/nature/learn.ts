import type { Heard } from '../danger/hear.ts'
import { traitsOf } from '../danger/traits.ts'

/** A sentence whose meaning is known: of one thing, or of several that would be right. */
export type Lesson = { heard: () => readonly Heard[]; of: readonly string[] }

export type Learnt = {
  /** how much what was heard is like the sentences of each name: logarithms */
  likeness: (heard: readonly Heard[]) => ReadonlyMap<string, number>
  /** which words of it speak for a name, most first: where they stand */
  speaking: (heard: readonly Heard[], name: string) => number[]
}

/** With what a name was heard, and how much in all. */
type Counts = { by: Map<string, number>; sum: number }

/** What was heard once teaches little, and is half of all. */
const least = 2

/** What a trait counts that a name was never heard with. */
const never = 0.01

/**
 * Complement naive Bayes over traits weighed by their rarity (Rennie et al., 2003, « Tackling the Poor Assumptions of Naive Bayes
 * Text Classifiers »): what a name is heard with, against what all others are. A long sentence counts no more than a short one. It
 * learns in steps, so that somebody may be answered between two.
 */
export function* learning(lessons: readonly Lesson[]): Generator<void, Learnt> {
  const all: Row[] = []
  for (const { heard, of } of lessons) {
    all.push({ of, traits: traitsOf(heard()).map(({ trait }) => trait) })
    yield
  }
  const often = new Map<string, number>()
  for (const { traits } of all) {
    for (const trait of traits) often.set(trait, (often.get(trait) ?? 0) + 1)
    yield
  }
  for (const [trait, times] of often) if (times < least) often.delete(trait)
  const rows: Row[] = []
  for (const { of, traits } of all) {
    rows.push({ of, traits: traits.filter((trait) => often.has(trait)) })
    yield
  }
  const { whole, names } = yield* counting(rows, (trait) => Math.log(rows.length / often.get(trait)!))
  const floor = never * often.size
  /** what a trait says of a name that it was never heard with */
  const silent = [...names.values()].map(
    (own) => Math.log(never / (own.sum + floor)) + Math.log(whole.sum - own.sum + floor),
  )
  /** what it says more of those with which it was */
  const said = new Map<string, [name: number, more: number][]>([...often.keys()].map((trait) => [trait, []]))
  for (const [name, { by }] of [...names.values()].entries()) {
    for (const [trait, mine] of by) {
      const all = whole.by.get(trait)! + never
      said.get(trait)!.push([name, Math.log((mine + never) / never) - Math.log((all - mine) / all)])
    }
    yield
  }
  const known = (heard: readonly Heard[]) => traitsOf(heard).filter(({ trait }) => said.has(trait))
  return {
    likeness: (heard) => {
      const traits = known(heard)
      const sums = silent.map((sum) => sum * traits.length)
      for (const { trait } of traits) for (const [name, more] of said.get(trait)!) sums[name]! += more
      const scale = 1 / Math.sqrt(traits.length || 1)
      return new Map(traits.length ? [...names.keys()].map((name, i) => [name, sums[i]! * scale]) : [])
    },
    speaking: (heard, name) => {
      const index = [...names.keys()].indexOf(name)
      const sums = new Map<number, number>()
      for (const { trait, at } of known(heard))
        for (const [of, more] of said.get(trait)!) if (of === index) sums.set(at, (sums.get(at) ?? 0) + more)
      return [...sums].sort(([, a], [, b]) => b - a).map(([at]) => at)
    },
  }
}

type Row = { of: readonly string[]; traits: readonly string[] }

function* counting(
  rows: readonly Row[],
  rarity: (trait: string) => number,
): Generator<void, { whole: Counts; names: Map<string, Counts> }> {
  const whole: Counts = { by: new Map(), sum: 0 }
  const names = new Map<string, Counts>()
  for (const { of, traits } of rows) {
    for (const name of of) {
      const own = names.get(name) ?? { by: new Map(), sum: 0 }
      names.set(name, own)
      for (const trait of traits) {
        const weight = rarity(trait) / Math.sqrt(traits.length) / of.length
        add(own, trait, weight)
        add(whole, trait, weight)
      }
    }
    yield
  }
  return { whole, names }
}

const add = (counts: Counts, trait: string, weight: number): void => {
  counts.by.set(trait, (counts.by.get(trait) ?? 0) + weight)
  counts.sum += weight
}
