import { knownWeights } from '../../src/refs/core/weigh/known-weights.ts'
import { chanceOf, weightOf, type Weights } from '../../src/refs/core/weigh/learn-sign-weights.ts'
import { signsOf } from '../../src/refs/core/weigh/signs-of-pair.ts'
import { print, say } from '../figures.ts'
import { foreignFile, pairsOf, type ParisPair, readProgrammes, weightsOf } from './paris-pairs.ts'
import { type Score, scoreOf, scoreText } from './score.ts'

/**
 * Which programmes of Paris are one place, by their addresses alone: each district judged by weights that were learnt in the others.
 * `strict` counts each pair by the points that the city gives, `corrected` leaves out what those points cannot tell (paris-pairs.ts).
 */
export const measureSame = (): Promise<void> => {
  const file = foreignFile('estate/paris_logements_sociaux_dev.csv')
  if (!file) {
    say(
      'estate/paris_logements_sociaux_dev.csv is not in the folder that LOGE_DATA names: nothing is measured.',
    )
    return Promise.resolve()
  }
  const rows = readProgrammes(file)
  const pairs = pairsOf(rows)
  const districts = [...new Set(pairs.map(({ postcode }) => postcode))]
  const judged = districts.flatMap((district) => {
    const weights = weightsOf(pairs.filter(({ postcode }) => postcode !== district))
    return judge(
      pairs.filter(({ postcode }) => postcode === district),
      weights,
    )
  })
  tell('by district', judged, rows.length)
  tell('by the weights that are shipped, which have seen them', judge(pairs, knownWeights), rows.length)
  return Promise.resolve()
}

type Judged = ParisPair & { chance: number }

const judge = (pairs: readonly ParisPair[], weights: Weights): Judged[] =>
  pairs.map((pair) => ({
    ...pair,
    chance: pair.levels ? chanceOf(weightOf(weights, signsOf(pair.levels))) : 0,
  }))

const tell = (how: string, pairs: readonly Judged[], rows: number): void => {
  const found = pairs.filter(({ chance }) => chance >= 0.5)
  const strict = scoreOf(
    count(found, ({ onePoint }) => onePoint),
    found.length,
    count(pairs, ({ onePoint }) => onePoint),
  )
  const counted = found.filter(({ label }) => label !== 'uncounted')
  const corrected = scoreOf(count(counted, isSame), counted.length, count(pairs, isSame))
  printScore(`same place, corrected, ${how}`, corrected, rows, '>= 0.95')
  printScore(`same place, strict, ${how}`, strict, rows, '>= 0.84')
  print({
    bench: 'references',
    name: `pairs for a person (.15 to .85), ${how}`,
    value: (100 * count(pairs, ({ chance }) => chance > 0.15 && chance < 0.85)) / rows,
    unit: 'per 100 rows',
    n: rows,
    target: '<= 8',
  })
}

const isSame = ({ label }: ParisPair): boolean => label === 'same'

const count = <One>(list: readonly One[], is: (one: One) => boolean): number => list.filter(is).length

const printScore = (name: string, score: Score, n: number, target: string): void => {
  say(`${name}: ${scoreText(score)}`)
  print({ bench: 'references', name, value: score.f1, unit: 'F1', n, target })
}
