import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

type SealedPiece = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }
type Schema = DBSchema & {
  sealed: { key: string; value: SealedPiece }
  drawings: { key: string; value: SealedPiece }
  shapes: { key: string; value: SealedPiece }
  key: { key: 'key'; value: CryptoKey }
}

const name = 'loge-pack'

let openBox: Promise<OpenBox | undefined> | undefined
type OpenBox = { db: IDBPDatabase<Schema>; key: Promise<CryptoKey> }

/**
 * What the pack says is sealed (AES-GCM, 256 bits) with a key that no script can read out. Key and pack lie in one database: the
 * seal keeps the words from whoever searches the files of the phone or a part of its backup, and from a piece being changed or
 * put in another's place. It does not keep them from who holds the whole profile of the browser and takes pains, nor from a thief
 * who unlocks the phone and opens this page: against him there are the expiry and the revocation, which wipes both.
 */
const open = (): Promise<OpenBox | undefined> => (openBox ??= reallyOpen().catch(() => undefined))

const reallyOpen = async (): Promise<OpenBox | undefined> => {
  // Without https there is no seal: then the pack lives as long as the page.
  if (!globalThis.crypto?.subtle) return undefined
  const db = await openDB<Schema>(name, 3, {
    upgrade: (made, before) => {
      if (before < 1) {
        made.createObjectStore('sealed')
        made.createObjectStore('key')
      }
      if (before < 2) made.createObjectStore('drawings')
      made.createObjectStore('shapes')
    },
    // The person signed out in another tab: what this one holds goes with it.
    blocking: () => {
      void shut()
      for (const listener of wipeHearers) listener()
    },
    terminated: () => void (openBox = undefined),
  })
  return { db, key: keyIn(db) }
}

const keyIn = async (db: IDBPDatabase<Schema>): Promise<CryptoKey> => {
  const kept = await db.get('key', 'key')
  if (kept) return kept
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await db.put('key', key, 'key')
  // Another tab may have put its own just before.
  return (await db.get('key', 'key')) ?? key
}

const wipeHearers = new Set<() => void>()

/** Called when what is kept was wiped by another page of this device. */
export const onWiped = (listener: () => void): void => void wipeHearers.add(listener)

const shut = async (): Promise<void> => {
  const was = openBox
  openBox = undefined
  ;(await was)?.db.close()
}

// The name is sealed with the rest: one piece cannot be put in the place of another.
const bound = (piece: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(piece)

/** Where something lies: what the pack says, which a whole one replaces; drawings, by the hash of what they say, and shapes, which stay. */
type Shelf = 'sealed' | 'drawings' | 'shapes'

/** A piece of the pack, or nothing: it was never kept, or what lies there is not what we sealed. */
export const readPiece = async <T>(piece: string, shelf: Shelf = 'sealed'): Promise<T | undefined> => {
  const box = await open()
  if (!box) return undefined
  try {
    const [key, sealed] = await Promise.all([box.key, box.db.get(shelf, piece)])
    if (!sealed) return undefined
    const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: bound(piece) }
    const plain = await crypto.subtle.decrypt(how, key, sealed.bytes)
    return JSON.parse(new TextDecoder().decode(plain)) as T
  } catch {
    return undefined
  }
}

/** Keeps pieces, all or none; `alone`: what was kept before goes. False when this device keeps nothing. */
export const writePieces = async (
  pieces: ReadonlyMap<string, unknown>,
  alone: boolean,
  shelf: Shelf = 'sealed',
): Promise<boolean> => {
  const box = await open()
  if (!box) return false
  const sealed: [string, SealedPiece][] = []
  const key = await box.key.catch(() => undefined)
  if (!key) return false
  for (const [piece, value] of pieces) {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify(value))
    const how = { name: 'AES-GCM', iv, additionalData: bound(piece) }
    sealed.push([piece, { iv, bytes: await crypto.subtle.encrypt(how, key, plain) }])
  }
  try {
    const change = box.db.transaction(shelf, 'readwrite')
    if (alone) void change.store.clear()
    for (const [piece, value] of sealed) void change.store.put(value, piece)
    await change.done
    return true
  } catch {
    return false
  }
}

/** Which pieces lie on a shelf, in the order of their names; nothing when this device keeps none. */
export const keptPieces = async (shelf: Shelf): Promise<string[] | undefined> =>
  (await open())?.db.getAllKeys(shelf).catch(() => undefined)

export const dropPieces = async (pieces: readonly string[], shelf: Shelf): Promise<void> => {
  const box = await open()
  for (const each of pieces) await box?.db.delete(shelf, each).catch(() => undefined)
}

/** Pack and key are gone from this device. */
export const wipe = async (): Promise<void> => {
  await shut()
  await deleteDB(name).catch(() => {})
}
