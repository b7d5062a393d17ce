import { readFileSync } from 'node:fs'
import { dangerIn } from '../../src/requests/core/danger/dangers-in-words.ts'
import { graveIn } from '../../src/requests/core/danger/grave/grave-in-words.ts'
import { print } from '../figures.ts'

const folder = new URL('../../test/fixtures/words/', import.meta.url).pathname

const rowsOf = (name: string): { words: string; isTrue: boolean }[] =>
  readFileSync(folder + name, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([words = '', said = 'none']) => ({ words, isTrue: said !== 'none' }))

/** What is heard in sentences that no rule has seen: what must be answered now, and in the State's tree what may harm within weeks. */
export const listenToState = (): Promise<void> => {
  const isNow = (words: string): boolean => dangerIn(words) !== undefined
  judge('danger, the golden set', rowsOf('frozen/sentences.tsv'), isNow, ['1', '>= 0.85'])
  judge('danger, never seen', rowsOf('frozen/sentences.2.tsv'), isNow, ['>= 0.95', '>= 0.80'])
  const state = rowsOf('state/frozen.tsv')
  judge('danger now, the State’s tree', state, isNow)
  judge('grave or now, the State’s tree', state, (words) => isNow(words) || graveIn(words) !== undefined, [
    '>= 0.75',
    '>= 0.45',
  ])
  return Promise.resolve()
}

const judge = (
  of: string,
  rows: readonly { words: string; isTrue: boolean }[],
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
