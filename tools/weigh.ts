/**
 * `node tools/weigh.ts`: weighs the words of sentences whose danger is known (test/fixtures/words, the open half and our own), and
 * prints src/requests/core/danger/weights.ts: what the rules do not know, but words like these have said before. The frozen half
 * is never read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { dangersIn, featuresOf } from '../src/requests/core/danger/danger.ts'
import { kinds } from '../src/requests/core/danger/kinds.ts'

const folder = resolve(import.meta.dirname, '../test/fixtures/words')
const lines = (name: string): string[] => readFileSync(resolve(folder, name), 'utf8').trim().split('\n')

type Known = { words: string; kind: string; counts: number }

/** A sentence of a reader counts twice one of ours; a calm one a little more than a danger, for most are calm. */
const known: Known[] = [
  ...readdirSync(resolve(folder, 'own')).flatMap((file) =>
    lines(`own/${file}`).map((words) => ({ words, kind: file.replace('.txt', ''), counts: 1 })),
  ),
  ...lines('open/sentences.tsv').map((line) => {
    const [words = '', kind = 'none'] = line.split('\t')
    return { words, kind, counts: 2 }
  }),
  ...lines('open/common.tsv').map((line) => ({ words: line.split('\t')[0] ?? '', kind: 'none', counts: 1 })),
].filter(({ words, kind }) => kind !== 'plain' || dangersIn(words).every(({ weak }) => weak))

const isCalm = ({ kind }: Known): boolean => kind === 'none' || kind === 'plain'

const features = known.map(({ words }) => featuresOf(words))
const often = new Map<string, number>()
for (const f of features.flat()) often.set(f, (often.get(f) ?? 0) + 1)
const vocabulary = [...often].filter(([, n]) => n > 1).map(([f]) => f)
const place = new Map(vocabulary.map((f, i) => [f, i]))
const rows = features.map((fs) => fs.flatMap((f) => place.get(f) ?? []))

/** Logistic regression by stochastic descent, always in the same order: the same sentences give the same weights. */
const learn = (): { weights: Float64Array; bias: number } => {
  const weights = new Float64Array(vocabulary.length)
  const slopes = new Float64Array(vocabulary.length).fill(1e-6)
  let bias = 0
  for (let round = 0; round < 60; round++)
    for (let k = 0; k < rows.length; k++) {
      const i = (k * 7919 + round * 104_729) % rows.length
      const row = rows[i]!
      const scale = 1 / Math.sqrt(row.length || 1)
      const score = row.reduce((sum, j) => sum + weights[j]! * scale, bias)
      const calm = isCalm(known[i]!)
      const pull = ((calm ? 0 : 1) - 1 / (1 + Math.exp(-score))) * known[i]!.counts * (calm ? 1.3 : 1)
      bias += 0.02 * pull
      for (const j of row) {
        const slope = pull * scale - 0.03 * weights[j]!
        slopes[j]! += slope * slope
        weights[j]! += (0.3 * slope) / Math.sqrt(slopes[j]!)
      }
    }
  return { weights, bias }
}

/** The danger in which a feature is met most. */
const kindOf = (feature: number): number => {
  const met = kinds.map(
    (kind) => rows.filter((row, i) => known[i]!.kind === kind && row.includes(feature)).length,
  )
  return met.indexOf(Math.max(...met))
}

const { weights, bias } = learn()
const written = vocabulary.flatMap((f, j) => {
  const weight = Math.round(weights[j]! * 10)
  return weight === 0 ? [] : [`${f}:${weight}${weight > 0 ? 'abcdefghi'[kindOf(j)] : ''}`]
})
writeFileSync(
  resolve(import.meta.dirname, '../src/requests/core/danger/weights.ts'),
  `/** Printed by tools/weigh.ts from sentences whose danger is known: word or #concept, tenths of a weight, kind. */
export const bias = ${bias.toFixed(3)}
export const weights =
  '${written.join(' ')}'
`,
)
console.log(`${written.length} words and concepts weighed.`)
