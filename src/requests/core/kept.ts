import { z } from 'zod/mini'

/** A list that somebody keeps under a name; `query` is the search part of its address, which says the rest. */
export const keptList = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  query: z.string().check(z.minLength(1), z.maxLength(1000)),
})
export type Kept = z.infer<typeof keptList>

/** As many as one finds again at a glance. */
export const mostLists = 20

/** With another one, the last: the same name, or the same list, is kept once. */
export const withKept = (lists: readonly Kept[], one: Kept): readonly Kept[] => [
  ...lists.filter(({ name, query }) => name !== one.name && query !== one.query),
  one,
]
