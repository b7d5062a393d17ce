import type { Queries } from '../../../estate/core/contract.ts'
import { headers } from '../../../kernel/web/http-headers.ts'
import { seal, unseal } from '../../../kernel/web/seal-bytes.ts'
import type { FirmOrder } from '../../core/contract.ts'

/** Of an order what its plan needs to be found and read: nothing of who lives there, nor of how to get in. */
export type KeptPlan = Pick<FirmOrder, 'id' | 'nature' | 'place' | 'asset'> & {
  plan: Queries['place.plan']['output']
  works: Queries['place.works']['output']['rows']
}

type KeptEntry = { plans: KeptPlan[]; drawings: [sha256: string, drawing: string][] }

const store = 'loge-firm-plans'
/** As long as what a phone of the field takes along (ms). */
const longest = 72 * 3_600_000
const ivLength = 12

/**
 * What is kept lies under a name, and is sealed by a key, that are both made of the link: on a telephone that is nobody's of the
 * house it says nothing to whoever has not the link. A page without one keeps nothing.
 */
const lockOf = async (): Promise<{ name: string; key: CryptoKey } | undefined> => {
  const link = headers()['authorization']
  if (!link || !('caches' in globalThis)) return undefined
  const [name, key] = await Promise.all([digest(`name ${link}`), digest(`key ${link}`)])
  return {
    name: `/o/${[...new Uint8Array(name)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`,
    key: await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']),
  }
}

const digest = (words: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(words))

/** Keeps the plans of the orders that this link shows today, and no others; those of links of other days go with their time. */
export const keepPlans = async (kept: KeptEntry): Promise<void> => {
  const lock = await lockOf()
  if (!lock) return
  await forgetOld()
  const { iv, bytes } = await seal(lock.key, lock.name, kept)
  const at = { 'x-loge-at': new Date().toISOString() }
  await (await caches.open(store)).put(lock.name, new Response(new Blob([iv, bytes]), { headers: at }))
}

/** What this link has kept here, while it is not too old. */
export const readPlans = async (): Promise<KeptEntry | undefined> => {
  const lock = await lockOf()
  if (!lock) return undefined
  await forgetOld()
  const found = await (await caches.open(store)).match(lock.name)
  const bytes = await found?.arrayBuffer()
  return bytes && unseal<KeptEntry>(lock.key, lock.name, openedOf(bytes))
}

const openedOf = (bytes: ArrayBuffer): { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer } => ({
  iv: new Uint8Array(bytes.slice(0, ivLength)),
  bytes: bytes.slice(ivLength),
})

/** The link has ended: nothing of what it showed stays. */
export const forgetPlans = async (): Promise<void> => {
  const lock = await lockOf()
  if (lock) await (await caches.open(store)).delete(lock.name)
}

const forgetOld = async (): Promise<void> => {
  const cache = await caches.open(store)
  for (const name of await cache.keys()) {
    const at = (await cache.match(name))?.headers.get('x-loge-at')
    if (Math.abs(Date.now() - Date.parse(at ?? '')) > longest) await cache.delete(name)
  }
}
