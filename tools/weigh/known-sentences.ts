import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { dangerOfNature, dangers } from '../../src/requests/core/danger/danger-kinds.ts'
import { matterIn } from '../../src/requests/core/nature/no-repair.ts'
import { calmSentences, dangerSentences, matterSentences, natureSentences } from './taught-sentences.ts'

/**
 * A sentence whose meaning is known. `about`: kinds of danger, or groups of what is none; `natures`: what would be right to file,
 * and kinds of matter (`matter.rent`); `counts`: a sentence of a reader counts twice one of ours.
 */
export type Known = {
  words: string
  about: string[]
  natures: string[]
  place: string | undefined
  counts: number
}

const folder = resolve(import.meta.dirname, '../../test/fixtures/words')
const lines = (name: string): string[] => readFileSync(resolve(folder, name), 'utf8').trim().split('\n')

const ofReaders = 2

/** A group is called otherwise than a danger: « gas. » and « gas » are both. */
const groupOf = (code: string): string => `${code.split('.')[0]!}.`

const groupsOf = (natures: readonly string[]): string[] => {
  const calm = natures.filter((code) => !dangerOfNature(code))
  return calm.length ? [...new Set(calm.map(groupOf))] : ['calm']
}

const readers = (name: string): Known[] =>
  lines(name).map((line) => {
    const cells = line.split('\t')
    const [words = '', kind = 'none', said = '-', place = 'any'] = name.includes('common')
      ? [cells[0], 'none', cells[1], 'common']
      : cells
    const natures = said === '-' ? [] : said.split('|')
    const isCalm = kind === 'none'
    return {
      words,
      about: isCalm ? (natures.length ? groupsOf(natures) : ['matter']) : [kind],
      // What is no repair is what the office’s own words make of it, or a question.
      natures: natures.length || !isCalm ? natures : [`matter.${matterIn(words) ?? 'question'}`],
      place: place === 'any' ? undefined : place,
      counts: ofReaders,
    }
  })

const ours = (words: string, about: string, natures: string[] = [], place?: string): Known => ({
  words,
  about: [about],
  natures,
  place,
  counts: 1,
})

/** Every sentence that is learnt from, in a fixed order. The frozen half is never read. */
export const knownSentences = (): Known[] => [
  ...natureSentences().map(({ of, words, place }) => ours(words, groupOf(of), [of], place)),
  ...matterSentences().map(({ of, words }) => ours(words, 'matter', [`matter.${of}`])),
  ...readdirSync(resolve(folder, 'own'))
    .filter((file) => file !== 'plain.txt')
    .flatMap((file) => {
      const kind = file.replace('.txt', '')
      return lines(`own/${file}`).map((words) => ours(words, kind === 'none' ? 'calm' : kind))
    }),
  ...dangerSentences().map(({ of, words }) =>
    ours(words, of, of in dangers ? [dangers[of as keyof typeof dangers].nature.dwelling] : []),
  ),
  ...calmSentences().map(({ words }) => ours(words, 'calm')),
  ...readdirSync(resolve(folder, 'open')).flatMap((file) => readers(`open/${file}`)),
]
