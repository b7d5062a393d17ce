import type { Lang } from '../core/access.ts'

/** A no from the server, or from the network: its stable code and its sentence. */
export type No = { refused: string; message: string; params?: Record<string, string | number> }

export const isNo = (x: unknown): x is No =>
  typeof x === 'object' && x !== null && 'refused' in x && 'message' in x

let link: string | undefined
let lang: Lang = 'fr'

/** A page opened by a signed link shows it at every door. */
export const carryLink = (token: string): void => {
  link = token
}

/** Whether this page was opened by a signed link. */
export const carriesLink = (): boolean => link !== undefined

export const speak = (to: Lang): void => {
  lang = to
}

export const headers = (): Record<string, string> => ({
  'x-loge-lang': lang,
  ...(link ? { authorization: `Link ${link}` } : {}),
})

/** One call to the house. The network's absence is a refusal like another, with the code `offline`. */
export const call = async (
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
): Promise<unknown> => {
  let response: Response
  try {
    response = await fetch(path, { ...init, headers: Object.assign(headers(), init.headers) })
  } catch {
    return { refused: 'offline', message: offline[lang] } satisfies No
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok || Array.isArray(body)) return body
  return isNo(body) ? body : ({ refused: 'broken', message: broken[lang] } satisfies No)
}

export const post = (path: string, body: unknown): Promise<unknown> =>
  call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

// The two sentences that are needed before any dictionary has come.
const offline: Record<Lang, string> = {
  fr: 'Pas de réseau pour le moment. Réessayez dans un instant.',
  en: 'No network for now. Try again in a moment.',
}
const broken: Record<Lang, string> = {
  fr: 'La réponse n’est pas arrivée entière. Réessayez dans un instant.',
  en: 'The answer did not arrive whole. Try again in a moment.',
}
