import { goTo, useHere } from './router.ts'

/** What the address says, and how to change a part of it: a colleague who gets the link sees the same. */
export const useChoices = (): {
  query: URLSearchParams
  set: (changes: Record<string, string>) => void
} => {
  const { path, query } = useHere()
  const set = (changes: Record<string, string>): void => {
    const next = new URLSearchParams(query)
    for (const [key, value] of Object.entries(changes))
      if (value) next.set(key, value)
      else next.delete(key)
    goTo(next.size ? `${path}?${next.toString()}` : path, true)
  }
  return { query, set }
}
