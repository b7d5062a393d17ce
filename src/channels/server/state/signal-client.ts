import { createHash } from 'node:crypto'
import { z } from 'zod/mini'
import type { GatewayFault } from '../../../kernel/core/gateway-faults.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { SignalSettings } from './signal-settings.ts'

/** The State’s service does not answer as it should; `fault`: how, as the page of gateways says it. `own`: it is we who wait. */
export class SignalFault extends Error {
  readonly fault: GatewayFault
  readonly own: boolean
  constructor(fault: GatewayFault, own = false) {
    super(`Signal-Logement: ${fault}`)
    this.fault = fault
    this.own = own
  }
}

/** An answer: what it gave; or the sentences by which it was refused (400, 403, 404). */
export type SignalAnswer =
  | { ok: true; body: unknown }
  | { ok: false; status: number; sentences: readonly string[] }

export type SignalClient = {
  get: (path: string) => Promise<SignalAnswer>
  /** a body of JSON, or a form with its files */
  send: (method: 'PATCH' | 'POST', path: string, body: object | FormData) => Promise<SignalAnswer>
}

/** Bytes that are read of an answer; a call waits so long for it (ms). */
const mostBytes = 20 * 1024 * 1024
const patience = 20_000
/** Calls of one run: the service takes sixty a minute, and two runs may touch. */
export const mostCalls = 25
/** Calls a minute, in all processes of the house together. */
const mostAMinute = 55
/** Times that one run enters anew, because its token stands no more. */
const mostEntries = 5
/** How long a password that was refused is not tried again (ms): five tries lock the account. */
const waitsAfterRefusal = 10 * 60_000

/** Tokens that stand, and passwords that were refused until when, by what opened them: in memory alone. */
const entries = new Map<string, { token: string; until: number }>()
const refusals = new Map<string, number>()

/**
 * Signal-Logement as its API 1.3.4 is spoken: one entry, whose token is kept for as long as it stands, at most twenty-five calls a run,
 * and fifty-five a minute. A token that stands no more is renewed, five times at most; a name or a password that is refused is tried
 * once in ten minutes. Throws `SignalFault`.
 */
export const enterSignalLogement = async (
  { url, email, password, callsAMinute = mostAMinute }: SignalSettings,
  pace: Kernel['pace'],
): Promise<SignalClient> => {
  const key = createHash('sha256').update(`${url} ${email} ${password}`).digest('hex')
  let calls = 0
  let times = 0
  const call = async (
    method: string,
    path: string,
    body?: object | FormData,
    token?: string,
  ): Promise<RawAnswer> => {
    if (++calls > mostCalls || !pace('signal-logement', 1, callsAMinute)) throw new SignalFault('busy', true)
    const isForm = body instanceof FormData
    const answer = await fetch(new URL(path, url), {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'application/json',
        ...(body && !isForm ? { 'content-type': 'application/json' } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    }).catch(() => {
      throw new SignalFault('unreachable')
    })
    return { answer, body: await boundedJson(answer) }
  }
  const enter = async (): Promise<string> => {
    if ((refusals.get(key) ?? 0) > Date.now() || ++times > mostEntries) throw new SignalFault('denied')
    const { answer, body } = await call('POST', '/api/login', { email, password })
    const read = answer.ok ? entryShape.safeParse(body).data : undefined
    if (answer.status === 401 || answer.status === 429) refusals.set(key, Date.now() + waitsAfterRefusal)
    if (!read) throw new SignalFault(answer.status >= 500 ? 'unknown' : 'denied')
    refusals.delete(key)
    entries.set(key, { token: read.token, until: Date.parse(read.expires_at ?? '') || Date.now() + hour })
    return read.token
  }
  const standing = (): string | undefined => {
    const known = entries.get(key)
    return known && known.until > Date.now() + 60_000 ? known.token : undefined
  }
  const asked = async (method: string, path: string, body?: object | FormData): Promise<SignalAnswer> => {
    const first = await call(method, path, body, standing() ?? (await enter()))
    if (first.answer.status !== 401) return readAnswer(first)
    // Refused before it was heard: what is sent anew is sent once.
    entries.delete(key)
    return readAnswer(await call(method, path, body, await enter()))
  }
  if (!standing()) await enter()
  return { get: (path) => asked('GET', path), send: asked }
}

const hour = 3_600_000
const entryShape = z.object({ token: z.string(), expires_at: z.optional(z.nullable(z.string())) })

type RawAnswer = { answer: Response; body: unknown }

const readAnswer = ({ answer, body }: RawAnswer): SignalAnswer => {
  const { status } = answer
  if (answer.ok && body !== undefined) return { ok: true, body }
  if (status === 401) throw new SignalFault('denied')
  if (status === 429) throw new SignalFault('busy')
  if (status >= 500 || answer.ok) throw new SignalFault('unknown')
  return { ok: false, status, sentences: sentencesIn(body) }
}

const boundedJson = async (answer: Response): Promise<unknown> => {
  const parts: Uint8Array[] = []
  let n = 0
  for await (const part of answer.body ?? []) {
    n += part.length
    if (n > mostBytes) throw new SignalFault('unknown')
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return undefined
  }
}

const refusal = z.object({
  message: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ message: z.string() }))),
})

/** Why it was refused, in its own sentences: they are French, and written for people. */
const sentencesIn = (body: unknown): string[] => {
  const { message, errors } = refusal.safeParse(body).data ?? {}
  return (errors?.map((one) => one.message) ?? [message ?? ''])
    .filter(Boolean)
    .map((said) => said.slice(0, 300))
}
