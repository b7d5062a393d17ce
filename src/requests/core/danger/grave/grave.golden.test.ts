import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dangerIn } from '../dangers-in-words.ts'
import { graveIn } from './grave-in-words.ts'

const folder = resolve(import.meta.dirname, '../../../../../test/fixtures/words')

const rowsOf = (name: string): string[][] =>
  readFileSync(resolve(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))

/** Whether it must be answered now, and whether it may harm within weeks: the State calls both a danger. */
const listen = (words: string) => {
  const isNow = dangerIn(words) !== undefined
  return { isNow, isGrave: isNow || graveIn(words) !== undefined }
}

const figuresOf = (half: string) => {
  const heard = rowsOf(`state/${half}.tsv`).map(([words = '', said]) => ({
    ...listen(words),
    isDanger: said === 'grave',
  }))
  const figures = (is: (one: (typeof heard)[number]) => boolean) => {
    const found = heard.filter(is)
    const right = found.filter(({ isDanger }) => isDanger).length
    const all = heard.filter(({ isDanger }) => isDanger).length
    return { recall: right / all, precision: found.length ? right / found.length : 1, found: found.length }
  }
  return { now: figures(({ isNow }) => isNow), grave: figures(({ isGrave }) => isGrave) }
}

test.each([
  { half: 'open', recall: 0.9, precision: 0.45 },
  // The half that nobody has read: nothing of it is printed but figures.
  { half: 'frozen', recall: 0.75, precision: 0.45 },
])('of the $half half of the State’s tree, what is grave is heard', ({ half, recall, precision }) => {
  const { now, grave } = figuresOf(half)
  process.stdout.write(`state/${half}.tsv ${JSON.stringify({ now, grave })}\n`)
  expect(grave.recall).toBeGreaterThanOrEqual(recall)
  expect(grave.precision).toBeGreaterThanOrEqual(precision)
})

test('what is grave rings no more than before: the two are read apart', () => {
  const words = 'Il y a de la moisissure dans la chambre, elle revient après chaque nettoyage'
  expect(graveIn(words)).toMatchObject({ kind: 'health' })
  expect(dangerIn(words)).toBeUndefined()
})

test.each([
  'le robinet de la cuisine goutte',
  'mon évier est bouché',
  'la lumière du hall ne marche plus',
  'je voudrais une attestation de loyer',
  'un peu d’humidité sur la fenêtre le matin',
])('nothing grave: %s', (words) => {
  expect(graveIn(words)).toBeUndefined()
})
