/** As something lies on this device: AES-GCM, 256 bits. */
export type SealedBytes = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }

/** A key that no script can read out; it goes with the database in which it lies. */
export const drawKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

// The name is sealed with the rest: one cannot be put in the place of another.
const sealParams = (iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
})

export const seal = async (key: CryptoKey, name: string, said: unknown): Promise<SealedBytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(said))
  return { iv, bytes: await crypto.subtle.encrypt(sealParams(iv, name), key, plain) }
}

/** What was sealed under this name; nothing, where it is not what we sealed. */
export const unseal = async <T>(
  key: CryptoKey,
  name: string,
  { iv, bytes }: SealedBytes,
): Promise<T | undefined> => {
  const plain = await crypto.subtle.decrypt(sealParams(iv, name), key, bytes).catch(() => undefined)
  return plain && (JSON.parse(new TextDecoder().decode(plain)) as T)
}
