/** Things by a key, in the order in which each key first came. */
export const groups = <T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> => {
  const by = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = by.get(key)
    if (group) group.push(thing)
    else by.set(key, [thing])
  }
  return by
}
