import { createHash } from 'node:crypto'
import type { TextGateway } from './text-gateway.ts'

/** One text message as a gateway is given it; `report`: where it tells what became of it. */
export type OutgoingText = { id: string; to: string; text: string; report: string }

/**
 * What became of handing it over: `taken`, with the gateway's own name of it; `wrongNumber`: it takes no such number; `refused`: it said no,
 * and has it not; `unreached`: it was never spoken to; `unsure`: the line broke before the answer, and it may have it.
 */
export type HandedText =
  | { as: 'taken'; external: string | null }
  | { as: 'wrongNumber' }
  | { as: 'refused'; why: 'denied' | 'refused' | 'busy'; status: number }
  | { as: 'unreached' }
  | { as: 'unsure' }

/** Hands one text message to a gateway (HTTP). Whatever happens is told, nothing is thrown, and no answer of the gateway is kept but its number. */
export const handText = async (gateway: TextGateway, text: OutgoingText): Promise<HandedText> => {
  const { url, init } = requestOf(gateway, text)
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) })
    const { status } = response
    const answer = await boundedText(response)
    const { success } = gateway
    if (success.status.includes(status) && new RegExp(success.matches ?? '').test(answer))
      return { as: 'taken', external: (success.id && new RegExp(success.id).exec(answer)?.[1]) || null }
    if (isWrongNumber(gateway, status, answer)) return { as: 'wrongNumber' }
    return { as: 'refused', why: whyOf(status), status }
  } catch (bug) {
    return isUnreached(bug) ? { as: 'unreached' } : { as: 'unsure' }
  }
}

const isWrongNumber = ({ wrongNumber }: TextGateway, status: number, answer: string): boolean =>
  wrongNumber !== undefined &&
  wrongNumber.status.includes(status) &&
  new RegExp(wrongNumber.matches ?? '').test(answer)

/** Milliseconds that a gateway has to answer. */
const patience = 15_000
const mostAnswer = 65_536

const whyOf = (status: number): 'denied' | 'refused' | 'busy' =>
  status === 401 || status === 403 ? 'denied' : status === 429 || status === 503 ? 'busy' : 'refused'

const boundedText = async (response: Response): Promise<string> => {
  let read = ''
  const decoder = new TextDecoder()
  for await (const part of response.body ?? []) {
    read += decoder.decode(part, { stream: true })
    if (read.length > mostAnswer) break
  }
  return read
}

// Nothing was said to it yet: no address, nobody who listens there, no secret that both sides know.
const isUnreached = (bug: unknown): boolean => {
  const cause = bug instanceof Error ? (bug.cause as { code?: string } | undefined) : undefined
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|DEPTH_ZERO)/.test(
    cause?.code ?? '',
  )
}

/** The call that carries one text: each hole is written as its place asks for it. */
export const requestOf = (
  gateway: TextGateway,
  { id, to, text, report }: OutgoingText,
): { url: string; init: { method: string; headers: Record<string, string>; body?: string } } => {
  const { from, user, secret } = gateway
  const holes: Record<string, string> = { id, to, text, report, from, user, secret }
  const fill = (template: string, write: (value: string) => string): string =>
    template.replace(/\{(id|to|text|report|from|user|secret)\}/g, (_, hole: string) =>
      write(holes[hole] ?? ''),
    )
  const url = fill(gateway.url, encodeURIComponent)
  const headers = Object.fromEntries(
    Object.entries(gateway.headers).map(([name, value]) => [
      name,
      fill(value, (said) => said.replace(/[\r\n]/g, '')),
    ]),
  )
  const body =
    gateway.body === undefined
      ? undefined
      : fill(gateway.body, (headers['content-type'] ?? '').includes('json') ? inJson : encodeURIComponent)
  return {
    url,
    init: {
      method: gateway.method,
      headers: gateway.signed === 'ovh' ? { ...headers, ...signOvh(gateway, url, body ?? '') } : headers,
      ...(body === undefined ? {} : { body }),
    },
  }
}

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1)

/** `user` is the application's key; the secret file holds its secret and the consumer's key, a line each. */
const signOvh = (
  { user, secret, method }: TextGateway,
  url: string,
  body: string,
): Record<string, string> => {
  const [application = '', consumer = ''] = secret.split(/\s+/)
  const now = String(Math.floor(Date.now() / 1000))
  const signed = createHash('sha1')
    .update([application, consumer, method, url, body, now].join('+'))
    .digest('hex')
  return {
    'x-ovh-application': user,
    'x-ovh-consumer': consumer,
    'x-ovh-timestamp': now,
    'x-ovh-signature': `$1$${signed}`,
  }
}
