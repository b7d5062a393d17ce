import { falseAlarms, normalNoise, shareNoise, shiftsSeen } from '../test/insight/simulate-charts.ts'
import { print } from './figures.ts'

const charts = 100_000

/** What the two signals of the charts are worth: how often they cry wolf in a year, how often they see what has changed. */
export const bench = (): Promise<void> => {
  const tell = (name: string, { spoke }: { spoke: number }, target: string): void =>
    print({ bench: 'ledger-signals', name, value: (100 * spoke) / charts, unit: '%', n: charts, target })
  tell('cries wolf in a year', falseAlarms(charts, normalNoise(1)), '≤ 16')
  tell('cries wolf in five months, limits of 12', falseAlarms(charts, normalNoise(2), 12, 5), '≤ 16')
  tell('cries wolf in a year, shares of 30 threads', falseAlarms(charts, shareNoise(3, 30, 0.7)), '≤ 16')
  tell('cries wolf in a year, shares of 10 threads', falseAlarms(charts, shareNoise(4, 10, 0.7)), '≤ 16')
  tell('sees two sigmas within eight months', shiftsSeen(charts, normalNoise(5), 2), '≥ 90')
  tell('sees two sigmas of shares of 30 threads', shiftsSeen(charts, shareNoise(6, 30, 0.6), 2), '≥ 90')
  return Promise.resolve()
}
