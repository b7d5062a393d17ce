import { useState } from 'preact/hooks'

/** A list that somebody keeps under a name: the address says the rest. */
export type Kept = { name: string; query: string }

/** As many as one finds again at a glance. */
export const most = 12

const keyOf = (person: string): string => `loge-lists-${person}`

/** What this person keeps on this computer; a broken or a foreign value is none. */
export const readKept = (said: string | null): readonly Kept[] => {
  try {
    const kept: unknown = JSON.parse(said ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept).slice(0, most) : []
  } catch {
    return []
  }
}

const isKept = (one: unknown): one is Kept =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Kept).name === 'string' &&
  typeof (one as Kept).query === 'string'

/** With another one: the same name, or the same list, is kept once. */
export const withKept = (lists: readonly Kept[], one: Kept): readonly Kept[] =>
  [...lists.filter(({ name, query }) => name !== one.name && query !== one.query), one].slice(-most)

/** The lists of one person, and the way to keep others. */
export const useKept = (
  person: string,
): { lists: readonly Kept[]; keep: (one: Kept) => void; drop: (name: string) => void } => {
  const [lists, setLists] = useState(() => readKept(localStorage.getItem(keyOf(person))))
  const write = (after: readonly Kept[]): void => {
    // A private window may refuse: then they last as long as the page.
    try {
      localStorage.setItem(keyOf(person), JSON.stringify(after))
    } finally {
      setLists(after)
    }
  }
  return {
    lists,
    keep: (one) => write(withKept(lists, one)),
    drop: (gone) => write(lists.filter(({ name }) => name !== gone)),
  }
}
