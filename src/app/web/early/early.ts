/** What stands in the head of a page, before its scripts: the first questions leave while those are still on their way. */

/** Asks the house; `ask.ts` hears the answers once the page knows for whom it speaks (`hearEarly`). */
export const askEarly = (questions: Record<string, unknown>, headers: Record<string, string>): void => {
  globalThis.early = Object.fromEntries(
    Object.entries(questions).map(([name, input]) => {
      const path = `/api/ask/${name}?q=${encodeURIComponent(JSON.stringify(input))}`
      const asked = fetch(path, { headers: { 'x-loge-lang': lang(), ...headers } })
      // Without network nobody may hear it: the page asks again, and says so.
      asked.catch(() => undefined)
      return [path, asked]
    }),
  )
}

/** What this device keeps under a name; nothing where it keeps nothing. */
export const keptAs = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

const lang = (): string =>
  (keptAs('loge-lang') ?? new URLSearchParams(location.search).get('lang') ?? navigator.language).startsWith(
    'en',
  )
    ? 'en'
    : 'fr'
