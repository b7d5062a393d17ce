import type { GatewayFault } from '../../../kernel/core/gateway-faults.ts'
import { type CityRow, rowsOfAnswer } from './city-answer.ts'
import type { CityTaker } from './open311-settings.ts'

/** A city’s program does not answer as it should; `fault`: how, as the page of gateways says it. */
export class CityFault extends Error {
  readonly fault: GatewayFault
  constructor(fault: GatewayFault) {
    super(`Open311: ${fault}`)
    this.fault = fault
  }
}

/** What a city’s program answered: its rows; or a no, with its sentences. */
export type CityAnswer = { ok: true; rows: CityRow[] } | { ok: false; status: number; sentence: string }

const mostBytes = 5 * 1024 * 1024
const patience = 20_000

/**
 * One call of GeoReport v2, in the city’s form, with its jurisdiction and our key. A no (400, 404) is an answer. Throws `CityFault` where the
 * program is away, refuses the key (401, 403), asks us to wait (429), or says what cannot be read.
 */
export const callCity = async (
  { url, jurisdiction, key, format }: CityTaker,
  method: 'GET' | 'POST',
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<CityAnswer> => {
  const said = new URLSearchParams({
    ...(jurisdiction ? { jurisdiction_id: jurisdiction } : {}),
    api_key: key,
    ...fields,
  })
  const at = new URL(`${url.replace(/\/?$/, '/')}${path}.${format}`)
  if (method === 'GET') at.search = said.toString()
  const answer = await fetch(at, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: { accept: format === 'json' ? 'application/json' : 'text/xml, application/xml' },
    ...(method === 'POST' ? { body: said } : {}),
  }).catch(() => {
    throw new CityFault('unreachable')
  })
  const rows = rowsOfAnswer(await boundedText(answer), format)
  const { status } = answer
  if (answer.ok && rows) return { ok: true, rows }
  if (status === 401 || status === 403) throw new CityFault('denied')
  if (status === 429) throw new CityFault('busy')
  if (status >= 500 || answer.ok) throw new CityFault('unknown')
  const sentence = (rows ?? [])
    .map((row) => row['description'] ?? '')
    .filter(Boolean)
    .join(' ')
  return { ok: false, status, sentence: sentence.slice(0, 300) || `HTTP ${status}` }
}

const boundedText = async (answer: Response): Promise<string> => {
  const parts: Uint8Array[] = []
  let n = 0
  for await (const part of answer.body ?? []) {
    n += part.length
    if (n > mostBytes) throw new CityFault('unknown')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
