import { type Refusal, refuse } from '../../kernel/core/command.ts'
import { nameHole } from './hole-names.ts'
import type { Changeable } from './changeable.ts'

/** Words in both languages; without English the house says its own. */
export type WayWords = { fr: string; en: string }

/** Why words cannot stand under a code, the first reason: nothing where they can. `lang` says in which of the two it is. */
export const problemOf = (row: Changeable, { fr, en }: WayWords): Refusal | undefined =>
  fr === '' ? refuse('way_empty') : (problemIn(row, fr, 'fr') ?? (en ? problemIn(row, en, 'en') : undefined))

const problemIn = (row: Changeable, text: string, lang: 'fr' | 'en'): Refusal | undefined => {
  if (row.choices && !row.choices.includes(text)) return refuse('way_no_choice', { lang })
  if (text.length > row.most) return refuse('way_too_long', { lang, most: row.most, length: text.length })
  if (/<\s*[/!]?\s*[a-z]/i.test(text)) return refuse('way_markup', { lang })
  if (row.oneLine && /[\r\n]/.test(text)) return refuse('way_one_line', { lang })
  const said = holesIn(text)
  const missing = row.holes.find((hole) => !said.includes(hole))
  if (missing) return refuse('way_hole_missing', { lang, hole: nameHole(missing, lang) })
  const unknown = said.find((hole) => !row.holes.includes(hole))
  if (unknown !== undefined) return refuse('way_hole_unknown', { lang, hole: `{${unknown}}` })
  const [brace] = /[{}]/.exec(text.replaceAll(braces, '')) ?? []
  return brace === undefined ? undefined : refuse('way_hole_unknown', { lang, hole: brace })
}

const braces = /\{([^{}]*)\}/g

/** What stands between braces, as it is written. */
export const holesIn = (text: string): string[] => [...text.matchAll(braces)].map(([, named]) => named!)
