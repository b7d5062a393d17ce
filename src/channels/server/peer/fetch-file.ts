import { lookup } from 'node:dns'
import { request, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type FetchedFile = { name: string; media: string; bytes: Buffer }

/** `ca` and `allows`: whom to trust and where one may go, other than everybody and the internet; `headers`: said to the first host alone. */
export type FetchBounds = {
  most: number
  milliseconds: number
  media: RegExp
  ca?: string
  allows?: (address: string) => boolean
  headers?: Record<string, string>
}

const mostHops = 3

/**
 * A file by its address: https alone, on the usual port unless `allows` says more, from a host whose addresses are public, at most
 * `most` bytes within `milliseconds`. The address that was looked at is the one that is called; each redirection is looked at anew.
 * Nothing where anything of it is otherwise.
 */
export const fetchFile = async (from: string, bounds: FetchBounds): Promise<FetchedFile | undefined> => {
  const ends = AbortSignal.timeout(bounds.milliseconds)
  let at = from
  for (let hop = 0; hop <= mostHops; hop++) {
    const url = addressOfFile(at, bounds)
    if (!url) return undefined
    const answer = await call(url, bounds, ends, hop === 0).catch(() => undefined)
    if (!answer) return undefined
    if ('file' in answer) return answer.file
    at = answer.to
  }
  return undefined
}

const addressOfFile = (said: string, { allows }: FetchBounds): URL | undefined => {
  const url = URL.parse(said)
  if (!url || url.protocol !== 'https:' || url.username || url.password) return undefined
  if (url.port && !allows) return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) && !(allows ?? isPublicAddress)(host) ? undefined : url
}

type HostAnswer = { to: string } | { file: FetchedFile }

const call = (
  url: URL,
  bounds: FetchBounds,
  signal: AbortSignal,
  isFirst: boolean,
): Promise<HostAnswer | undefined> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      signal,
      agent: false,
      lookup: lookUpWithin(bounds.allows ?? isPublicAddress),
      headers: { accept: 'image/*, application/pdf', ...(isFirst ? bounds.headers : {}) },
      ...(bounds.ca ? { ca: bounds.ca } : {}),
    }
    const asked = request(url, options, (answer) => {
      const { statusCode = 0, headers } = answer
      const media = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
      const done = (found: HostAnswer | undefined): void => {
        answer.destroy()
        resolve(found)
      }
      if (statusCode >= 300 && statusCode < 400 && headers.location)
        return done({ to: URL.parse(headers.location, url)?.href ?? '' })
      if (statusCode !== 200 || !bounds.media.test(media)) return done(undefined)
      const parts: Buffer[] = []
      let n = 0
      answer.on('data', (part: Buffer) => {
        n += part.length
        if (n > bounds.most) done(undefined)
        else parts.push(part)
      })
      answer.on('end', () =>
        done({
          file: { name: nameIn(headers['content-disposition'], url), media, bytes: Buffer.concat(parts) },
        }),
      )
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })

const lookUpWithin =
  (allows: (address: string) => boolean): LookupFunction =>
  (host, options, tell) =>
    lookup(host, { ...options, all: true }, (fault, found) => {
      if (fault) return tell(fault, '', 0)
      const [first] = found
      // One that is not public among several is a trap: none of them is called.
      if (!first || !found.every(({ address }) => allows(address)))
        return tell(Object.assign(new Error('not public'), { code: 'ENOTFOUND' }), '', 0)
      if (options.all) tell(null, found)
      else tell(null, first.address, first.family)
    })

const nameIn = (disposition: string | undefined, url: URL): string =>
  (/filename="?([^";]{1,200})/i.exec(disposition ?? '')?.[1] ?? url.pathname.split('/').at(-1) ?? '').trim()
