import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'

/** A key and a chain as their files say them (PEM), and the address of a time authority. */
export type SealTexts = { key: string; chain: string; authority: string | undefined }

/** The landlord's key, her certificate and those above it, in that order; `authority`: where an hour is proved, if anywhere. */
export type SealKey = {
  key: KeyObject
  chain: readonly X509Certificate[]
  authority: string | undefined
}

/** Opens a key. Throws where a text can't be read, the two do not belong together, or the key is of another kind. */
export const openSealKey = ({ key: pem, chain: pems, authority }: SealTexts): SealKey => {
  const key = createPrivateKey(pem)
  const chain = (pems.match(certificates) ?? []).map((one) => new X509Certificate(one))
  if (!chain[0]?.checkPrivateKey(key))
    throw new Error('the chain does not begin with the certificate of the key')
  if (!algorithmOf(key)) throw new Error('a seal is made with RSA, or on the curve P-256, P-384 or P-521')
  return { key, chain, authority }
}

/** The key of this house, opened; nothing where none is set. */
export const sealKeyOf = ({ seal }: { seal: SealTexts | undefined }): SealKey | undefined =>
  seal && openSealKey(seal)

const certificates = /-----BEGIN CERTIFICATE-----[^]+?-----END CERTIFICATE-----/g

type SealAlgorithm = { name: string; hash: string } | { name: string; namedCurve: string }

/** How such a key signs, in the words of Web Crypto; nothing for a key of another kind. */
export const algorithmOf = (key: KeyObject): SealAlgorithm | undefined => {
  if (key.asymmetricKeyType === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const namedCurve = curves[key.asymmetricKeyDetails?.namedCurve ?? '']
  return namedCurve === undefined ? undefined : { name: 'ECDSA', namedCurve }
}

const curves: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
}

/** Whether a seal can be made with it today: what is wrong is told at the start, and never the texts. */
export const isSealFit = (texts: SealTexts, now = Date.now()): boolean => {
  try {
    const { chain, authority } = openSealKey(texts)
    const until = Math.min(...chain.map(({ validTo }) => Date.parse(validTo)))
    return until > now && (authority === undefined || /^https?:$/.test(new URL(authority).protocol))
  } catch {
    return false
  }
}
