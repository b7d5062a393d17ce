import type { Lang } from '../core/access.ts'
import { isNo, type RefusalAnswer } from './refusal.ts'
import { recall } from './local-memory.ts'
import { hearTime } from './house-time.ts'
import { hearWho } from './page-person.ts'

export { isNo, type RefusalAnswer } from './refusal.ts'

let link: string | undefined
let lang: Lang = 'fr'

/** A page opened by a signed link shows it at every door. */
export const carryLink = (token: string): void => {
  link = token
}

/** Whether this page was opened by a signed link. */
export const carriesLink = (): boolean => link !== undefined

/** Whose acts this page keeps when a link opened it: the link's own, known again by its end. */
export const linkMark = (): string | undefined => link && `link:${link.slice(-12)}`

/** Where the journal stood before the first answer of this page was read. */
let place: string | undefined
export const firstPlace = (): string | undefined => place

const hearPlace = (said: string | null): void => {
  if (said && (!place || Number(said) < Number(place))) place = said
}

let device: { shown: string; revoked: () => void } | undefined

/** A phone of the field shows itself at every door (`<id>.<secret>`), and hears when it was revoked. */
export const carryDevice = (shown: string | undefined, revoked: () => void = () => {}): void => {
  device = shown === undefined ? undefined : { shown, revoked }
}

/** Whether this is a phone of the field, which keeps its name over those who use it. */
export const carriesDevice = (): boolean => device !== undefined || recall('loge-device') !== null

/** Hears in each answer who is signed in; a link speaks for itself. */
export const readHeaders = (response: Response): void => {
  // A portal has a date too.
  if (response.headers.has('x-loge-person')) hearTime(response.headers.get('date'))
  if (!link) hearWho(response.headers.get('x-loge-person'))
  hearPlace(response.headers.get('x-loge-place'))
  if (device && response.status === 403) void hearRevoked(response.clone(), device.revoked)
}

const hearRevoked = async (response: Response, revoked: () => void): Promise<void> => {
  const body: unknown = await response.json().catch(() => undefined)
  if (isNo(body) && body.refused === 'device_revoked') revoked()
}

export const speak = (to: Lang): void => {
  lang = to
}

export const headers = (): Record<string, string> => ({
  'x-loge-lang': lang,
  ...(link ? { authorization: `Link ${link}` } : {}),
  ...(device ? { 'x-loge-device': device.shown } : {}),
})

/** One call to the house. The network's absence is a refusal like another, with the code `offline`. */
export const call = (
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
  /** the call changes something: an answer without words is one */
  act = init.method !== undefined,
): Promise<unknown> =>
  answerOf(fetch(path, { ...init, headers: Object.assign(headers(), init.headers) }), act)

const answerOf = async (called: Promise<Response>, act: boolean): Promise<unknown> => {
  let response: Response
  try {
    response = await called
  } catch {
    return { refused: 'offline', message: offline[lang] } satisfies RefusalAnswer
  }
  readHeaders(response)
  const body: unknown = await response.json().catch(() => undefined)
  // The door of a hotel or a station answers a question with a page of its own.
  const ours = body !== undefined || act
  if ((response.ok && ours) || Array.isArray(body)) return body
  return isNo(body) ? body : ({ refused: 'broken', message: broken[lang] } satisfies RefusalAnswer)
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
