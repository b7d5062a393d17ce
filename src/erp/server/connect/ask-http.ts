import type { HttpWay, WayRefusal } from '../../core/way-shape.ts'

/** How long one answer may take until its first word (ms). */
const patience = 60_000
/** One address may lead to another of its own host as often. */
const mostTurns = 5

export type HttpAsked = {
  url: URL
  method?: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
  secret: string | undefined
}

/**
 * One question over HTTP, with the bearer’s secret. It is asked of the told host and of no other: an answer that leads elsewhere is refused,
 * before the secret is said there. 304 is an answer.
 */
export const askHttp = async (asked: HttpAsked, turns = 0): Promise<Response | WayRefusal> => {
  const { url, method = 'GET', headers = {}, body, secret } = asked
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(secret !== undefined && { authorization: `Bearer ${secret}` }) },
    ...(body !== undefined && { body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined)
  if (!response) return 'way_down'
  const { status } = response
  const location = response.headers.get('location')
  if (status >= 300 && status < 400 && status !== 304 && location !== null) {
    await response.body?.cancel()
    const next = sameHost(location, url)
    // A question that says something is not said again where nobody knows whether it was heard.
    return !next || turns >= mostTurns || method === 'POST'
      ? 'moved_elsewhere'
      : askHttp({ ...asked, url: next }, turns + 1)
  }
  return response
}

/** An address of the same host, port and protocol; nothing where it leads elsewhere. */
export const sameHost = (said: string, from: URL): URL | undefined => {
  if (!URL.canParse(said, from.href)) return undefined
  const next = new URL(said, from)
  return next.origin === from.origin && !next.username && !next.password ? next : undefined
}

/** Why an answer is none: rights, what is not there, or a server that cannot now. */
export const httpRefusal = (status: number): WayRefusal | undefined => {
  if (status === 401 || status === 403) return 'way_denied'
  if (status === 408 || status === 429 || status >= 500) return 'way_down'
  return status >= 200 && status < 300 ? undefined : 'way_unfit'
}

/** The way of a source over HTTP. */
export type HttpDoor = HttpWay['http'] & { secret: string | undefined }
