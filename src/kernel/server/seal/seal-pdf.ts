import { createHash } from 'node:crypto'
import { signDigest } from './cms.ts'
import type { SealKey } from './seal-key.ts'
import { placeSignature, type SignatureWords } from './signature-place.ts'
import { stampTime } from './time-stamp.ts'

/**
 * A PDF of pdfkit with the landlord's seal behind it: PAdES baseline (EN 319 142-1), B-T where a time authority proves the hour, else
 * B-B. Throws where that authority gives no time-stamp, or the certificate has ended: whoever asked tries again later, and nothing is half sealed.
 */
export const sealPdf = async (printed: Buffer, words: SignatureWords, key: SealKey): Promise<Buffer> => {
  const { authority, chain } = key
  if (Date.parse(chain[0]!.validTo) < Date.parse(words.at))
    throw new Error('the certificate of the seal has ended')
  const room = chain.reduce((sum, { raw }) => sum + raw.length, roomForOne) + (authority ? roomForStamp : 0)
  const { pdf, from, to } = placeSignature(printed, words, room)
  const digest = createHash('sha256').update(pdf.subarray(0, from)).update(pdf.subarray(to)).digest()
  const signature = await signDigest(
    digest,
    key,
    authority ? (bytes) => stampTime(authority, bytes) : undefined,
  )
  if (signature.length > room) throw new Error(`no place for a signature of ${signature.length} bytes`)
  pdf.write(signature.toString('hex'), from + 1, 'latin1')
  return pdf
}

/** Bytes: a signature without its certificates; a token with those of its authority, which has four to seven thousand. */
const roomForOne = 2048
const roomForStamp = 16_384
