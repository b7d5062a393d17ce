/** What stands under a name of theirs, and nothing of what every object has: a cell may well say «constructor». */
export const valueNamed = <Value>(
  of: Readonly<Record<string, Value>> | null | undefined,
  name: string,
): Value | undefined => (of && Object.hasOwn(of, name) ? of[name] : undefined)
