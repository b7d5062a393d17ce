import { z } from 'zod/mini'
import type { GatewayFault } from '../../../kernel/core/gateway-faults.ts'
import type { SignalSettings } from './signal-settings.ts'

/** The State’s service does not answer as it should; `fault`: how, as the page of gateways says it. */
export class SignalFault extends Error {
  readonly fault: GatewayFault
  constructor(fault: GatewayFault) {
    super(`Signal-Logement: ${fault}`)
    this.fault = fault
  }
}

/** An answer: what it gave; or the sentences by which it was refused (400, 403, 404). */
export type SignalAnswer =
  | { ok: true; body: unknown }
  | { ok: false; status: number; sentences: readonly string[] }

export type SignalClient = {
  get: (path: string) => Promise<SignalAnswer>
  send: (method: 'PATCH' | 'POST', path: string, body: object) => Promise<SignalAnswer>
}

/** Bytes that are read of an answer; a call waits so long for it (ms). */
const mostBytes = 20 * 1024 * 1024
const patience = 20_000
/** Calls of one run: the service takes sixty a minute, and two runs may touch. */
export const mostCalls = 25

/**
 * Signal-Logement as its API 1.3.4 is spoken: one entry, whose token is kept for as long as it stands, and at most twenty-five calls
 * a run. A name or a password that is refused is tried once a run: five tries lock the account. Throws `SignalFault`.
 */
export const enterSignalLogement = async ({
  url,
  email,
  password,
}: SignalSettings): Promise<SignalClient> => {
  let calls = 0
  const call = async (method: string, path: string, body?: object, token?: string): Promise<SignalAnswer> => {
    if (++calls > mostCalls) throw new SignalFault('busy')
    const answer = await fetch(new URL(path, url), {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch(() => {
      throw new SignalFault('unreachable')
    })
    return readAnswer(answer)
  }
  const entered = await call('POST', '/api/login', { email, password })
  const token = entered.ok ? z.object({ token: z.string() }).safeParse(entered.body).data?.token : undefined
  if (!token) throw new SignalFault('denied')
  return {
    get: (path) => call('GET', path, undefined, token),
    send: (method, path, body) => call(method, path, body, token),
  }
}

const readAnswer = async (answer: Response): Promise<SignalAnswer> => {
  const body = await boundedJson(answer)
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
