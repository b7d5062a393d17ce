import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import { algorithmOf, type SealKey } from './seal-key.ts'

/**
 * A detached signature of `digest` (SHA-256) as CAdES has it for a PDF (EN 319 122-1, EN 319 142-1 B-B): content type, digest and
 * signing-certificate-v2 are signed, and no hour. `stamp` is given its value and returns a time-stamp token, which makes it B-T.
 */
export const signDigest = async (
  digest: Buffer,
  { key, chain }: Pick<SealKey, 'key' | 'chain'>,
  stamp?: (signature: Buffer) => Promise<pki.ContentInfo>,
): Promise<Buffer> => {
  const certificates = chain.map(({ raw }) => pki.Certificate.fromBER(raw))
  const own = certificates[0]!
  const signer = new pki.SignerInfo({
    version: 1,
    sid: new pki.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new pki.SignedAndUnsignedAttributes({
      type: 0,
      attributes: inOrder([
        attribute(oids.contentType, new asn1.ObjectIdentifier({ value: oids.data })),
        attribute(oids.messageDigest, new asn1.OctetString({ valueHex: digest })),
        attribute(oids.signingCertificateV2, namedByHash(chain[0]!.raw)),
      ]),
    }),
  })
  const signed = new pki.SignedData({
    version: 1,
    encapContentInfo: new pki.EncapsulatedContentInfo({ eContentType: oids.data }),
    signerInfos: [signer],
    certificates,
  })
  const algorithm = algorithmOf(key)
  if (!algorithm) throw new Error('a key of no kind that signs')
  await signed.sign(key.toCryptoKey(algorithm, false, ['sign']) as CryptoKey, 0, 'SHA-256')
  // RFC 4055, 5: of RSA, parameters are said, and say nothing.
  if (algorithm.name !== 'ECDSA') signer.signatureAlgorithm.algorithmParams = new asn1.Null()
  if (stamp) {
    const token = await stamp(Buffer.from(signer.signature.valueBlock.valueHexView))
    signer.unsignedAttrs = new pki.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute(oids.timeStampToken, token.toSchema())],
    })
  }
  return Buffer.from(
    new pki.ContentInfo({ contentType: oids.signedData, content: signed.toSchema(true) }).toSchema().toBER(),
  )
}

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  timeStampToken: '1.2.840.113549.1.9.16.2.14',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
}

const attribute = (type: string, value: unknown): pki.Attribute =>
  new pki.Attribute({ type, values: [value] })

/** ESSCertIDv2 (RFC 5035) of SHA-256, which is its default and goes unsaid. */
const namedByHash = (certificate: Buffer): asn1.Sequence => {
  const hash = new asn1.OctetString({ valueHex: createHash('sha256').update(certificate).digest() })
  const one = new asn1.Sequence({ value: [hash] })
  return new asn1.Sequence({ value: [new asn1.Sequence({ value: [one] })] })
}

/** A set is signed in the order of its encodings (X.690, 11.6), which the library leaves to whoever fills it. */
const inOrder = (attributes: readonly pki.Attribute[]): pki.Attribute[] =>
  attributes.toSorted((one, other) => Buffer.compare(bytesOf(one), bytesOf(other)))

const bytesOf = (one: pki.Attribute): Buffer => Buffer.from(one.toSchema().toBER())
