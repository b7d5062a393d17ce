import { foreignFile, pairsOf, readProgrammes, weightsOf } from './paris-pairs.ts'
import { say } from '../figures.ts'

/** `--only teach`: the weights that are shipped, as known-weights.ts holds them, learnt anew from the programmes of Paris. */
export const teachKnown = (): Promise<void> => {
  const file = foreignFile('estate/paris_logements_sociaux_dev.csv')
  if (!file) say('estate/paris_logements_sociaux_dev.csv is not in the folder that LOGE_DATA names.')
  else
    for (const [sign, weight] of Object.entries(weightsOf(pairsOf(readProgrammes(file)))))
      process.stdout.write(`  '${sign}': ${Number(weight.toFixed(3))},\n`)
  return Promise.resolve()
}
