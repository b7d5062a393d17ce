import { readFileSync } from 'node:fs'
import { dangerIn } from '../../src/requests/core/danger/dangers-in-words.ts'
import { graveIn } from '../../src/requests/core/danger/grave/grave-in-words.ts'
import { hear } from '../../src/requests/core/nature/hear-nature.ts'
import { print } from '../figures.ts'

const folder = new URL('../../test/fixtures/words/', import.meta.url).pathname

type HeardRow = { words: string; isTrue: boolean; natures: string[] }

const rowsOf = (name: string): HeardRow[] =>
  readFileSync(folder + name, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([words = '', said = 'none', natures = '-']) => ({
      words,
      isTrue: said !== 'none',
      natures: natures === '-' ? [] : natures.split('|'),
    }))

/** What is heard in sentences that no rule has seen: what must be answered now, and in the State's tree what may harm within weeks. */
export const listenToWords = (): Promise<void> => {
  const isNow = (words: string): boolean => dangerIn(words) !== undefined
  judge('danger, the golden set', rowsOf('frozen/sentences.tsv'), isNow, ['1', '>= 0.85'])
  judge('danger, never seen', rowsOf('frozen/sentences.2.tsv'), isNow, ['>= 0.95', '>= 0.80'])
  const state = rowsOf('state/frozen.tsv')
  judge('danger now, the State’s tree', state, isNow)
  judge('grave or now, the State’s tree', state, (words) => isNow(words) || graveIn(words) !== undefined, [
    '>= 0.75',
    '>= 0.45',
  ])
  nameAll('nature, never seen', [...rowsOf('frozen/sentences.tsv'), ...rowsOf('frozen/sentences.2.tsv')])
  return Promise.resolve()
}

/** What is wrong, where somebody said what would be right: as it would be filed, and among the three that are offered. */
const nameAll = (of: string, all: readonly HeardRow[]): void => {
  const rows = all.filter(({ natures }) => natures.length > 0)
  const share = (isNamed: (row: HeardRow) => boolean): number => rows.filter(isNamed).length / rows.length
  const figure = { bench: 'channels', unit: 'share', n: rows.length }
  const heard = new Map(rows.map(({ words }) => [words, hear(words)]))
  print({
    ...figure,
    name: `${of}: first`,
    value: share(({ words, natures }) => natures.includes(heard.get(words)!.nature)),
    target: '>= 0.85',
  })
  print({
    ...figure,
    name: `${of}: in three`,
    value: share(({ words, natures }) => {
      const { nature, said } = heard.get(words)!
      return [...new Set([nature, ...said.map(({ code }) => code)])]
        .slice(0, 3)
        .some((code) => natures.includes(code))
    }),
    target: '>= 0.93',
  })
}

const judge = (
  of: string,
  rows: readonly HeardRow[],
  isHeard: (words: string) => boolean,
  targets?: readonly [recall: string, precision: string],
): void => {
  const heard = rows.filter(({ words }) => isHeard(words))
  const right = heard.filter(({ isTrue }) => isTrue).length
  const figure = { bench: 'channels', unit: 'share', n: rows.length }
  const value = right / rows.filter(({ isTrue }) => isTrue).length
  print({ ...figure, name: `${of}: recall`, value, ...(targets ? { target: targets[0] } : {}) })
  print({
    ...figure,
    name: `${of}: precision`,
    value: right / heard.length,
    ...(targets ? { target: targets[1] } : {}),
  })
}
