import { judgeIncidents } from './year-incidents.ts'
import { judgeTwins } from './year-twins.ts'
import { frozenYear, yearSeeds } from './year.ts'
import { print, say } from '../figures.ts'

const weeks = 52

/** Incidents and duplicates found by the house itself, on a year of 25,000 homes: a figure a seed. The generator is ours. */
export const measureYear = (): Promise<void> => {
  for (const seed of yearSeeds) {
    const year = frozenYear(seed)
    say(`seed ${seed}: ${year.length} reports`)
    const { due, found, onTime, late, missed, wrong, proposals, joined, joinedWrong } = judgeIncidents(year)
    const figure = { bench: 'channels', n: seed }
    const share = (name: string, value: number, target?: string): void =>
      print({ ...figure, name, value, unit: 'share', ...(target ? { target } : {}) })
    share('incidents at most two reports late, of those proposed', onTime / found, '1')
    share('incidents proposed, of those with enough homes', found / due)
    share('incidents missed although more than two reports came after', missed / due)
    share('incidents: reports that joined another trouble', joinedWrong / joined)
    print({
      ...figure,
      name: 'incidents: reports late, on average',
      value: late.reduce((a, b) => a + b, 0) / found,
      unit: 'reports',
    })
    print({
      ...figure,
      name: 'incidents wrongly proposed a week',
      value: wrong / weeks,
      unit: 'proposals',
      target: '< 1',
    })
    const twins = judgeTwins(year)
    share('duplicates: precision', twins.right / twins.said, '>= 0.85')
    share('duplicates: recall', twins.right / twins.twins, '>= 0.80')
    print({ ...figure, name: 'incidents proposed a week', value: proposals / weeks, unit: 'proposals' })
  }
  return Promise.resolve()
}
