import { bare } from '../../../kernel/core/fold-words.ts'
import { suffixes } from './address-words.ts'

/** A piece of an address. `number` has its value and what repeats it; `apart` when a space stands before it. */
export type Token =
  | { is: 'word'; text: string; apart: boolean }
  | { is: 'number'; text: string; value: number; suffix: string; apart: boolean }
  | { is: 'mark'; text: string; apart: boolean }

/** The pieces of an address: words without accents and capitals, numbers with their bis and ter, and the marks between. */
export const cutTokens = (address: string): Token[] => {
  const tokens: Token[] = []
  for (const [whole, space = '', piece = ''] of bare(address).matchAll(pieces)) {
    const apart = tokens.length === 0 || space !== '' || /^\s/.test(whole)
    tokens.push(...(piece ? tokensOf(piece, apart) : [{ is: 'mark' as const, text: '\n', apart: true }]))
  }
  return withSuffixes(tokens)
}

const pieces = /([^\S\n]*)(?:([a-z]+\d+[a-z0-9]*|\d+[a-z]*|[a-z]+|[-/,()&.])|\n)/g

const tokensOf = (piece: string, apart: boolean): Token[] => {
  if (piece === '&') return [{ is: 'word', text: 'et', apart }]
  const glued = /^([a-z]{3,})(\d.*)$/.exec(piece)
  if (glued) return [{ is: 'word', text: glued[1]!, apart }, ...tokensOf(glued[2]!, true)]
  const number = /^(\d{1,5})([a-z]*)$/.exec(piece)
  if (number) return numberTokens(number[1]!, number[2]!, apart)
  return [{ is: /^[a-z0-9]/.test(piece) ? 'word' : 'mark', text: piece, apart }]
}

const numberTokens = (digits: string, letters: string, apart: boolean): Token[] => {
  if (/^(er|ere|e|eme|ieme|nd|nde)$/.test(letters) && !(letters === 'e' && digits.length > 2))
    return [{ is: 'word', text: `${Number(digits)}${letters}`, apart }]
  const value = Number(digits)
  const suffix = suffixes.get(letters) ?? letters
  const number = (end: string): Token => ({ is: 'number', text: digits, value, suffix: end, apart })
  return suffix.length <= 1 ? [number(suffix)] : [number(''), ...tokensOf(letters, true)]
}

/** «5 BIS», «61, BIS» and «5 B RUE» are one number each; «4 A 10» is none of them. */
const withSuffixes = (tokens: readonly Token[]): Token[] => {
  const told: Token[] = []
  for (const token of tokens) {
    const suffix = token.is === 'word' ? suffixes.get(token.text) : undefined
    const before = told.at(-1)
    const last = before?.is === 'mark' && before.text === ',' ? told.at(-2) : before
    if (!suffix || last?.is !== 'number' || last.suffix) told.push(token)
    else told.splice(told.lastIndexOf(last), told.length, { ...last, suffix })
  }
  return told
}
