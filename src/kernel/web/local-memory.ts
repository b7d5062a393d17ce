/**
 * Small things that this device remembers by a name: a theme, a language, what was seen. Where the browser refuses its storage,
 * or has no room left, they are remembered for as long as the page lives. What must not be lost is kept by the outbox.
 */
const memory = new Map<string, string>()

export const recall = (name: string): string | null => {
  const here = memory.get(name)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** What was remembered as JSON; nothing where something else lies there. */
export const recallJson = (name: string): unknown => {
  try {
    return (JSON.parse(recall(name) ?? 'null') as unknown) ?? undefined
  } catch {
    return undefined
  }
}

export const remember = (name: string, what: string): void => {
  try {
    localStorage.setItem(name, what)
    memory.delete(name)
  } catch {
    memory.set(name, what)
  }
}

export const forget = (name: string): void => {
  memory.delete(name)
  try {
    localStorage.removeItem(name)
  } catch {
    // Refused storage kept nothing.
  }
}

/** Forgets all whose name begins so. */
export const forgetAll = (beginning: string): void => {
  const names = [...memory.keys()]
  try {
    names.push(...Object.keys(localStorage))
  } catch {
    // As above.
  }
  for (const name of names) if (name.startsWith(beginning)) forget(name)
}
