/** A list that somebody keeps under a name; `query` is the search part of its address, which says the rest. */
export type Kept = { name: string; query: string }

/** As many as one finds again at a glance. */
export const mostLists = 20

/** With another one, the last: the same name, or the same list, is kept once. */
export const withKept = (lists: readonly Kept[], one: Kept): readonly Kept[] => [
  ...lists.filter(({ name, query }) => name !== one.name && query !== one.query),
  one,
]
