import type { ExtractDraft } from './assemble-buildings.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { plain } from '../../../kernel/core/fold-words.ts'
import { capitalise } from './spell-capitals.ts'

/**
 * What people call each building: «Arènes Romaines, bâtiment 2», and its street where a residence has several.
 * Two buildings of a residence never share a name.
 */
export const nameBuildings = (drafts: readonly ExtractDraft[]): Map<string, string> => {
  const names = new Map<string, string>()
  for (const siblings of groupRows(drafts, (d) => d.scheme.key).values()) {
    const tries = [short, withStreet, withKind, withAddress]
    for (const draft of siblings) {
      const say = tries.find(
        (name) => siblings.filter((s) => name(s, siblings) === name(draft, siblings)).length === 1,
      )
      names.set(draft.key, (say ?? withAddress)(draft, siblings).slice(0, 120))
    }
  }
  return names
}

type Say = (draft: ExtractDraft, siblings: readonly ExtractDraft[]) => string

const marks = /^(?:ensemble|bâtiment) \w+$/

// A residence that is all «ensemble 1» needs no such word; one that is only a street is called by its address.
const short: Say = ({ block, scheme, street, address }, siblings) => {
  const marked = new Set(siblings.map((s) => s.block)).size > 1
  const said = block !== '' && (marked || !marks.test(block)) ? block : ''
  const unnamed = plain(scheme.name) === plain(street)
  if (unnamed) return said === '' || marks.test(said) ? capitalise(address) : said
  return [scheme.name, said].filter((x) => x !== '').join(', ')
}

const withStreet: Say = (draft, siblings) => once(short(draft, siblings), draft.street)
const withKind: Say = (draft, siblings) =>
  `${withStreet(draft, siblings)}${draft.kind === 'individual' ? ', maisons' : ''}`
const withAddress: Say = (draft, siblings) =>
  `${once(short(draft, siblings), draft.address)}${draft.kind === 'individual' ? ', maisons' : ''}`

const once = (name: string, street: string): string =>
  plain(name).includes(plain(street)) ? name : `${name}, ${street}`
