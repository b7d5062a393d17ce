import type { Words } from '../core/words.ts'
import { wordsOf } from './draw-spoken.tsx'
import { preferredLang } from './speech.ts'
import type { PagePart } from './web-slice.ts'

type Parts = readonly PagePart[]

/** What a page says before anything is drawn, in the reader’s language. */
export const firstWords = async (parts: Parts): Promise<Words> => {
  const first = parts.flatMap(({ first }) => first ?? [])
  return mergeWords(
    preferredLang() === 'en'
      ? (await Promise.all(first.map(({ en }) => en()))).map(({ en }) => en)
      : first.map(({ fr }) => fr),
  )
}

/** What all its other screens say. */
export const otherWords = async (parts: Parts): Promise<Words> => {
  const all = parts.flatMap(({ screens = [], slots = [] }) => [...screens, ...slots])
  return mergeWords(await Promise.all([...new Set(all.flatMap(({ words = [] }) => words))].map(wordsOf)))
}

const mergeWords = (all: readonly Words[]): Words => Object.assign({}, ...all) as Words
