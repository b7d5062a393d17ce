import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { personalWordsIn } from '../../kernel/core/personal-words.ts'
import { natures } from '../../requests/core/contract.ts'
import type { About } from './contract.ts'

/** Signs at most. */
export const longestWords = { asked: 400, reply: 2000, doubt: 400 } as const

/** Whom words could name: people of the thread that they come from (`names`), and people of the house whose whole name stands in them. */
export type NamesAround = { names: readonly string[]; whole: readonly (readonly [string, string])[] }

/** What of the things that it is about the house does not know. */
export type UnknownParts = { building: boolean; thing: boolean; contract: boolean }

/** Why a question and its answer cannot be kept so, the first reason. */
export const problemOfPiece = (
  { asked, reply, about }: { asked: string; reply: string; about: About },
  unknown: UnknownParts,
  around: NamesAround,
): Refusal | undefined => {
  if (!asked || !reply) return refuse('knowledge_empty')
  return (
    problemOfAbout(about, unknown) ??
    problemOfWords(asked, longestWords.asked, around) ??
    problemOfWords(reply, longestWords.reply, around)
  )
}

const codes: ReadonlySet<string> = new Set(natures.map(({ code }) => code))
const trades: ReadonlySet<string> = new Set(natures.map(({ trade }) => trade))

const problemOfAbout = (about: About, unknown: UnknownParts): Refusal | undefined => {
  const { nature, trade, thing, maker, model } = about
  if (Object.values(about).every((part) => part === undefined)) return refuse('knowledge_nowhere')
  if (nature !== undefined && !codes.has(nature)) return refuse('unknown_nature')
  if (unknown.building) return refuse('unknown_place')
  if (unknown.thing || (!thing && (maker || model))) return refuse('unknown_thing')
  if (unknown.contract || (trade !== undefined && !trades.has(trade))) return refuse('unknown_contract')
  return undefined
}

/** Too long, or somebody is named in them. */
export const problemOfWords = (
  words: string,
  longest: number,
  { names, whole }: NamesAround,
): Refusal | undefined => {
  if (words.length > longest) return refuse('knowledge_long', { most: longest, length: words.length })
  const told = personalWordsIn(words, names, whole)
  return told === undefined ? undefined : refuse('knowledge_names', { words: told })
}
