import { headers, readHeaders } from '../http-headers.ts'
import type { Carry } from './outbox-types.ts'

// A network that neither carries nor fails: after this long it has failed (ms).
const patience = 45_000

/** By fetch. A redirection is somebody else's answer (a portal's): nothing of ours redirects here. */
export const carry: Carry = async (path, { method, headers: more, body }) => {
  try {
    const response = await fetch(path, {
      method,
      headers: { ...headers(), ...more },
      body: body ?? null,
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    readHeaders(response)
    const number = (name: string): number | undefined => {
      const said = response.headers.get(name)
      return said !== null && /^\d{1,10}$/.test(said) ? Number(said) : undefined
    }
    const offset = number('upload-offset')
    const retryAfter = number('retry-after')
    return {
      status: response.status,
      body: method === 'HEAD' ? undefined : await response.json().catch(() => undefined),
      complete: response.headers.get('upload-complete') === '?1',
      ...(offset === undefined ? {} : { offset }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    }
  } catch {
    return { status: 0 }
  }
}
