import { bare } from '../../../kernel/core/fold-words.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'

/** A colleague whom a note may name; `reads`: whether the request is within her reach. */
export type Mentionable = { id: string; name: string; reads: boolean }

const alike = (text: string): string => bare(text).replaceAll('’', "'")

/** Those whom words name by «@» and the whole name, each once; accents, capitals and apostrophes are as one writes them. */
export const findMentions = (words: string, colleagues: readonly Mentionable[]): readonly Mentionable[] => {
  const said = alike(words)
  return colleagues.filter(({ name }) => name !== '' && isNamed(said, alike(name)))
}

// «@luc moreau» names Luc Moreau, and no Luc Moreaux.
const isNamed = (said: string, name: string): boolean => {
  for (let at = said.indexOf(`@${name}`); at >= 0; at = said.indexOf(`@${name}`, at + 1)) {
    const next = said[at + name.length + 1]
    if (next === undefined || !/[\p{L}\p{N}]/u.test(next)) return true
  }
  return false
}

/** Nobody is named who may not read it: whoever writes is told, and the words are not sent. */
export const refusedMention = (named: readonly Mentionable[]): Refusal | undefined => {
  const far = named.find(({ reads }) => !reads)
  return far && refuse('mention_elsewhere', { name: far.name })
}
