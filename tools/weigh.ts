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
import { type Lesson, learn } from '../src/requests/core/danger/learn-weights.ts'
import { printWeights } from '../src/requests/core/danger/print-weights.ts'
import type { PrintedWeights } from '../src/requests/core/danger/weigh-words.ts'
import { type Known, knownSentences } from './weigh/known-sentences.ts'

const known = knownSentences().map((one) => {
  const heard = heardIn(one.words).slice(0, enough)
  return { ...one, traits: featuresOf(heard, spotsOf(heard)).map(({ trait }) => trait) }
})

const lessonsOf = (of: (one: Known) => readonly string[]): Lesson[] =>
  known
    .filter((one) => of(one).length > 0)
    .map((one) => ({ traits: one.traits, of: of(one), counts: one.counts }))

const write = (file: string, entries: Readonly<Record<string, PrintedWeights>>): void =>
  writeFileSync(
    resolve(import.meta.dirname, '../src/requests/core', file),
    `/** Printed by tools/weigh.ts from sentences whose meaning is known; danger/weigh-words.ts says how it is read. */
${Object.entries(entries)
  .map(
    ([name, { names, biases, weights }]) => `export const ${name} = {
  names: '${names}',
  biases: '${biases}',
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
  danger: printWeights(danger, 9000, (name) => (isKind.has(name) ? 3 : 1)),
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
  nature: printWeights(nature, 24_000),
  place: printWeights(place, 12_000),
})
console.log(`${known.length} sentences: ${danger.names.length} kinds, ${nature.names.length} natures.`)
