/** A list that somebody keeps under a name; `query` is the search part of its address, which says the rest. */
export type SavedList = { name: string; query: string }

/** As many as one finds again at a glance. */
export const mostLists = 20

/** With another one, the last: the same name, or the same list, is kept once. */
export const withKept = (lists: readonly SavedList[], one: SavedList): readonly SavedList[] => [
  ...lists.filter(({ name, query }) => name !== one.name && query !== one.query),
  one,
]
