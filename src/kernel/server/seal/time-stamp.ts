import { createHash, randomBytes } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import type { GatewayFault } from '../../core/gateway-faults.ts'

/**
 * Asks a time authority for a token over these bytes (RFC 3161, by HTTP), and proves that it answers this question: the hash, a number
 * drawn for it alone, and the signature. Throws where it does not, or no answer comes within 15 s: whoever asked tries again later.
 */
export const stampTime = async (authority: string, bytes: Buffer): Promise<pki.ContentInfo> => {
  const hash = createHash('sha256').update(bytes).digest()
  // A first bit of one: a number that stays positive, and as long as it was drawn.
  const nonce = randomBytes(16)
  nonce[0] = (nonce[0]! & 0x7f) | 0x40
  const asked = new pki.TimeStampReq({
    version: 1,
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: hash }),
    }),
    nonce: new asn1.Integer({ valueHex: nonce }),
    certReq: true,
  })
  const answer = readAnswer(await post(authority, Buffer.from(asked.toSchema().toBER())))
  const { status, timeStampToken } = answer
  if (!grantedStates.has(status.status) || !timeStampToken)
    throw new Error(`time authority: status ${status.status}`)
  await prove(timeStampToken, { bytes, hash, nonce })
  return timeStampToken
}

const noAnswer = 'time authority: no answer'

/** Why there is no time-stamp, as the page of ways in and out says it; nothing where something else has failed. */
export const authorityFault = (error: unknown): GatewayFault | undefined => {
  const said = error instanceof Error ? error.message : ''
  if (!said.startsWith('time authority: ')) return undefined
  const status = Number(/HTTP (\d{3})$/.exec(said)?.[1] ?? 0)
  if (status === 429 || status === 503) return 'busy'
  if (said === noAnswer || status >= 500) return 'unreachable'
  if (status === 401 || status === 403) return 'denied'
  return 'refused'
}

const sha256 = '2.16.840.1.101.3.4.2.1'
const grantedStates: ReadonlySet<pki.PKIStatus> = new Set([
  pki.PKIStatus.granted,
  pki.PKIStatus.grantedWithMods,
])
const mostBytes = 65_536
const patience = 15_000

const post = async (authority: string, body: Buffer): Promise<Buffer<ArrayBuffer>> => {
  const response = await fetch(authority, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(body),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch((cause: unknown) => {
    throw new Error(noAnswer, { cause })
  })
  if (!response.ok || !response.body) throw new Error(`time authority: HTTP ${response.status}`)
  return readBounded(response.body)
}

const readBounded = async (body: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of body) {
      length += part.length
      if (length > mostBytes) break
      parts.push(part)
    }
  } catch (cause) {
    // The authority hangs up in the middle of what it says.
    throw new Error(noAnswer, { cause })
  }
  if (length > mostBytes) throw new Error('time authority: an answer that is too long')
  return Buffer.concat(parts)
}

const readAnswer = (bytes: Buffer<ArrayBuffer>): pki.TimeStampResp => {
  try {
    return pki.TimeStampResp.fromBER(bytes)
  } catch (fault) {
    throw new Error('time authority: what it says is no answer', { cause: fault })
  }
}

const prove = async (
  token: pki.ContentInfo,
  { bytes, hash, nonce }: { bytes: Buffer; hash: Buffer; nonce: Buffer },
): Promise<void> => {
  const signed = new pki.SignedData({ schema: token.content })
  const told = signed.encapContentInfo.eContent
  if (signed.encapContentInfo.eContentType !== pki.id_eContentType_TSTInfo || !told)
    throw new Error('time authority: no time-stamp')
  const stamp = pki.TSTInfo.fromBER(told.getValue())
  const same = (one: asn1.OctetString | asn1.Integer | undefined, other: Buffer): boolean =>
    one !== undefined && Buffer.from(one.valueBlock.valueHexView).equals(other)
  if (!same(stamp.messageImprint.hashedMessage, hash)) throw new Error('time authority: of other bytes')
  if (!same(stamp.nonce, nonce)) throw new Error('time authority: an answer to another question')
  const isSigned = await signed.verify({ signer: 0, data: new Uint8Array(bytes).buffer }).catch(() => false)
  if (!isSigned) throw new Error('time authority: its signature does not hold')
}
