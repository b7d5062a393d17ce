/** What stands in the head of a page, before its scripts: the first questions leave while those are still on their way. */
import type { Early, EarlyAnswer } from '../../../kernel/web/ask.ts'

/** Asks the house; `ask.ts` hears the answers once the page knows for whom it speaks (`hearEarly`). */
export const askEarly = (questions: Record<string, unknown>, headers: Record<string, string>): void => {
  globalThis.early = Object.fromEntries(
    Object.entries(questions).map(([name, input]) => {
      const path = `/api/ask/${name}?q=${encodeURIComponent(JSON.stringify(input))}`
      const one: Early = { said: ask(name, input, { 'x-loge-lang': lang(), ...headers }) }
      void one.said.then((now) => {
        one.now = now
      })
      return [path, one]
    }),
  )
}

// A refusal, or no network: the page asks again, and says it.
const ask = async (
  name: string,
  input: unknown,
  headers: Record<string, string>,
): Promise<EarlyAnswer | undefined> => {
  try {
    const response = await fetch(`/api/ask/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(input),
    })
    return response.ok ? { response, body: await response.json() } : undefined
  } catch {
    return undefined
  }
}

/** What this device keeps under a name; nothing where it keeps nothing. */
export const keptAs = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** A reader of English waits for a dictionary more: it comes beside the scripts, not after them. */
export const bringFirstEnglish = (): void => {
  if (lang() !== 'en') return
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = 'first-english'
  document.head.append(link)
}

const lang = (): string =>
  (keptAs('loge-lang') ?? new URLSearchParams(location.search).get('lang') ?? navigator.language).startsWith(
    'en',
  )
    ? 'en'
    : 'fr'
