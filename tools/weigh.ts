/**
 * `node tools/weigh.ts`: learns from sentences whose meaning is known (what is taught, the open half of test/fixtures/words and our
 * own) how much words, pieces of words and concepts speak for a danger, a nature and a place, and prints it:
 * src/requests/core/danger/danger-weights.ts, which pages fetch, and src/requests/core/nature/nature-weights.ts. The frozen half is never read.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { spotsOf } from '../src/requests/core/danger/dangers-in-words.ts'
import { featuresOf } from '../src/requests/core/danger/feel-danger.ts'
import { enough, heardIn } from '../src/requests/core/danger/hear-words.ts'
import { kinds } from '../src/requests/core/danger/danger-kinds.ts'
import { furthest, signs, step } from '../src/requests/core/danger/weigh-words.ts'
import { type Known, knownSentences } from './weigh/known-sentences.ts'
import { type Learnt, type Lesson, learn } from './weigh/learn-weights.ts'

const known = knownSentences().map((one) => {
  const heard = heardIn(one.words).slice(0, enough)
  return { ...one, traits: featuresOf(heard, spotsOf(heard)).map(({ trait }) => trait) }
})

const lessonsOf = (of: (one: Known) => readonly string[]): Lesson[] =>
  known
    .filter((one) => of(one).length > 0)
    .map((one) => ({ traits: one.traits, of: of(one), counts: one.counts }))

/** What is so near to nothing that it is left out. */
const worthSaying = 0.75 * step

/** The traits that speak most, as many as `most`; `worth` says how much a weight for a name counts in that. */
const printed = (learnt: Learnt, most: number, worth: (name: string) => number): string => {
  const worths = learnt.names.map(worth)
  const rows = learnt.traits.map((trait, at) => {
    const row = learnt.weights.map((weights) => weights[at]!)
    return { trait, row, strength: row.reduce((sum, w, i) => sum + w * w * worths[i]!, 0) }
  })
  return rows
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, most)
    .flatMap(({ trait, row }) => {
      const pairs = row.flatMap((w, i) => (Math.abs(w) < worthSaying ? [] : [signs[i]! + signOf(w)]))
      return pairs.length ? [`${trait}=${pairs.join('')}`] : []
    })
    .join(' ')
}

const signOf = (weight: number): string =>
  signs[furthest + Math.max(-furthest, Math.min(furthest, Math.round(weight / step)))]!

const write = (file: string, entries: Readonly<Record<string, readonly [Learnt, string]>>): void =>
  writeFileSync(
    resolve(import.meta.dirname, '../src/requests/core', file),
    `/** Printed by tools/weigh.ts from sentences whose meaning is known; danger/weigh-words.ts says how it is read. */
${Object.entries(entries)
  .map(
    ([name, [{ names, bias }, weights]]) => `export const ${name} = {
  names: '${names.join(' ')}',
  biases: '${bias.map((b) => b.toFixed(2)).join(' ')}',
  weights:
    '${weights}',
}`,
  )
  .join('\n')}
`,
  )

const isKind = new Set<string>(kinds)
const danger = learn(
  lessonsOf(({ about }) => about),
  5,
)
// What tells dangers apart is kept before what tells a tap from a sink.
write('danger/danger-weights.ts', {
  danger: [danger, printed(danger, 9000, (name) => (isKind.has(name) ? 3 : 1))],
})

const nature = learn(
  lessonsOf(({ natures }) => natures),
  1,
)
const place = learn(
  lessonsOf((one) => (one.place ? [one.place] : [])),
  1,
)
write('nature/nature-weights.ts', {
  nature: [nature, printed(nature, 24_000, () => 1)],
  place: [place, printed(place, 12_000, () => 1)],
})
console.log(`${known.length} sentences: ${danger.names.length} kinds, ${nature.names.length} natures.`)
