/**
 * `node tools/weigh.ts`: weighs words, pieces of words and concepts of sentences whose danger is known (what is taught, the open
 * half of test/fixtures/words and our own), and prints src/requests/core/danger/weights.ts: what no rule knows, but words like these
 * have said before. The frozen half is never read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { spotsOf } from '../src/requests/core/danger/danger.ts'
import { featuresOf } from '../src/requests/core/danger/feel.ts'
import { heardIn } from '../src/requests/core/danger/hear.ts'
import { dangerOfNature, kinds } from '../src/requests/core/danger/kinds.ts'
import { matterIn } from '../src/requests/core/nature/matters.ts'
import {
  calmSentences,
  dangerSentences,
  matterSentences,
  natureSentences,
} from '../src/requests/core/nature/taught.ts'

const folder = resolve(import.meta.dirname, '../test/fixtures/words')
const lines = (name: string): string[] => readFileSync(resolve(folder, name), 'utf8').trim().split('\n')

/** `of`: kinds of danger, or groups of what is none; `counts`: a sentence of a reader counts twice one of ours. */
type Known = { words: string; of: string[]; counts: number }

/** A group is called otherwise than a danger: « gas » and « lift » are both. */
const groupOf = (code: string): string => `${code.split('.')[0]!}.`

const groupsOf = (natures: string): string[] => {
  const calm = natures.split('|').filter((code) => code !== '-' && !dangerOfNature(code))
  return calm.length ? [...new Set(calm.map(groupOf))] : ['calm']
}

const readers = (name: string): Known[] =>
  lines(name).map((line) => {
    const cells = line.split('\t')
    const [words = '', kind = 'none', natures = '-'] = name.includes('common')
      ? [cells[0], 'none', cells[1]]
      : cells
    const of = kind !== 'none' ? [kind] : natures === '-' ? ['matter'] : groupsOf(natures)
    return { words, of, counts: 2 }
  })

const known: Known[] = [
  ...natureSentences().map(({ of, words }) => ({ words, of: [groupOf(of)], counts: 1 })),
  ...matterSentences().map(({ words }) => ({ words, of: ['matter'], counts: 1 })),
  ...readdirSync(resolve(folder, 'own')).flatMap((file) => {
    const kind = file.replace('.txt', '')
    if (kind === 'plain') return []
    return lines(`own/${file}`).map((words) => ({ words, of: [kind === 'none' ? 'calm' : kind], counts: 1 }))
  }),
  ...dangerSentences().map(({ of, words }) => ({ words, of: [of], counts: 1 })),
  ...calmSentences().map(({ words }) => ({ words, of: ['calm'], counts: 1 })),
  ...readdirSync(resolve(folder, 'open')).flatMap((file) => readers(`open/${file}`)),
]

const classes = [...new Set(known.flatMap(({ of }) => of))].sort()
const features = known.map(({ words }) => {
  const heard = heardIn(words).slice(0, 260)
  return featuresOf(heard, spotsOf(heard)).map(({ trait }) => trait)
})
const often = new Map<string, number>()
for (const feature of features.flat()) often.set(feature, (often.get(feature) ?? 0) + 1)
const vocabulary = [...often].filter(([, n]) => n > 1).map(([feature]) => feature)
const place = new Map(vocabulary.map((feature, i) => [feature, i]))
const rows = features.map((fs) => fs.flatMap((feature) => place.get(feature) ?? []))
const right = known.map(({ of }) => of.map((name) => classes.indexOf(name)))

const width = classes.length
const weights = new Float64Array(vocabulary.length * width)
const slopes = new Float64Array(weights.length).fill(1e-3)
const bias = new Float64Array(width)
const biasSlopes = new Float64Array(width).fill(1e-3)
const rate = 0.5
const decay = 1e-4

/** What is missing of each class: half by its share of what is right, half by what is believed already. */
const missing = (row: readonly number[], goals: readonly number[]): Float64Array => {
  const scale = 1 / Math.sqrt(row.length || 1)
  const sums = Float64Array.from(bias)
  for (const j of row) for (let c = 0; c < width; c++) sums[c]! += weights[j * width + c]! * scale
  const most = Math.max(...sums)
  const likely = sums.map((sum) => Math.exp(sum - most))
  const whole = likely.reduce((a, b) => a + b, 0)
  const believed = goals.reduce((sum, c) => sum + likely[c]!, 0)
  return likely.map((p, c) => (goals.includes(c) ? p / believed / 2 + 0.5 / goals.length : 0) - p / whole)
}

/** Stochastic descent, always in the same order: the same sentences give the same weights. */
const learn = (rounds: number): void => {
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < rows.length; k++) {
      const i = (k * 7919 + round * 104_729) % rows.length
      const row = rows[i]!
      const scale = 1 / Math.sqrt(row.length || 1)
      missing(row, right[i]!).forEach((lack, c) => {
        const pull = lack * known[i]!.counts
        if (Math.abs(pull) < 1e-4) return
        biasSlopes[c]! += pull * pull
        bias[c]! += (rate * 0.2 * pull) / Math.sqrt(biasSlopes[c]!)
        for (const j of row) {
          const at = j * width + c
          const slope = pull * scale - decay * weights[at]!
          slopes[at]! += slope * slope
          weights[at]! += (rate * slope) / Math.sqrt(slopes[at]!)
        }
      })
    }
}

const most = 9000
const step = 0.5
const zero = 'U'.charCodeAt(0)

/** What tells dangers apart is kept before what tells a tap from a sink. */
const worthOf = (row: Float64Array): number =>
  row.reduce((sum, w, c) => sum + w * w * (isKind.has(classes[c]!) ? 3 : 1), 0)

const isKind = new Set<string>(kinds)

const written = (): string => {
  const strong = vocabulary
    .map((feature, j) => {
      const row = weights.subarray(j * width, (j + 1) * width)
      return { feature, row, strength: Math.sqrt(often.get(feature)!) * worthOf(row) }
    })
    .sort((a, b) => b.strength - a.strength)
    .slice(0, most)
  return strong
    .map(({ feature, row }) => {
      const signs = [...row].map((w) =>
        String.fromCharCode(zero + Math.max(-15, Math.min(15, Math.round(w / step)))),
      )
      return `${feature}=${signs.join('').replace(/U+$/, '')}`
    })
    .join(' ')
}

learn(20)
writeFileSync(
  resolve(import.meta.dirname, '../src/requests/core/danger/weights.ts'),
  `/** Printed by tools/weigh.ts: what sentences may be about, and how much each word, piece or #concept speaks for it (feel.ts). */
export const classes = '${classes.join(' ')}'
export const biases = '${[...bias].map((b) => b.toFixed(2)).join(' ')}'
export const weights =
  ${JSON.stringify(written()).replace(/^"|"$/g, "'").replaceAll('\\"', '"')}
`,
)

/** One line a meaning: `natures place: sentence / sentence`. */
const printReaders = (): string => {
  const said = new Map<string, string[]>()
  for (const file of readdirSync(resolve(folder, 'open')))
    for (const line of lines(`open/${file}`)) {
      const cells = line.split('\t')
      const isCommon = file.includes('common')
      const [words = '', natures = '-', place = 'any'] = isCommon
        ? [cells[0], cells[1], 'common']
        : [cells[0], ...cells.slice(2)]
      // What is no repair is learnt as what the office’s own words make of it, or as a question.
      const of = natures === '-' ? `matter.${matterIn(words) ?? 'question'}` : natures
      if (natures === '-' && cells[1] !== 'none') continue
      const key = place === 'any' || natures === '-' ? of : `${of} ${place}`
      said.set(key, [
        ...(said.get(key) ?? []),
        words.replaceAll(' / ', ' ').replaceAll('`', '’').replaceAll('\\', ''),
      ])
    }
  return [...said].map(([key, all]) => `${key}: ${all.join(' / ')}`).join('\n')
}

writeFileSync(
  resolve(import.meta.dirname, '../src/requests/core/nature/taught/readers.ts'),
  `/** Printed by tools/weigh.ts: what readers wrote, of the open half of test/fixtures/words. */
export const readers = \`
${printReaders()}
\`
`,
)
console.log(
  `${known.length} sentences, ${kinds.length} dangers of ${width} classes, ${vocabulary.length} features.`,
)
