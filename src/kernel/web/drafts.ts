import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { EnclosedPaper } from '../core/enclosed-paper.ts'
import { keptPhoto } from './outbox.ts'
import { owner } from './outbox/outbox-state.ts'
import type { VoiceNote } from './parts/VoiceAdd.tsx'
import { drawKey, seal, type SealedBytes, unseal } from './seal-bytes.ts'

/** A photo taken and kept on this device, by the name that acts give it. */
export type TakenPhoto = { id: string; url: string }

/** What somebody is about to send: her words, what she shows and says. */
export type DraftContent = {
  words: string
  photos: readonly TakenPhoto[]
  notes: readonly VoiceNote[]
  /** chosen to leave with the words */
  papers?: readonly EnclosedPaper[]
  /** what else was chosen, by its name: who will read it */
  fields?: Readonly<Record<string, string>>
}

/** What a draft says: photos and notes by name, which the outbox keeps. */
type DraftWords = Pick<DraftContent, 'words' | 'papers' | 'fields'> & {
  photos: string[]
  notes: { id: string; seconds: number }[]
}
/** As it lies on the device; one that an earlier page left there is not sealed. */
type KeptDraft = { key: string; at: number } & (SealedBytes | DraftWords)
type Schema = DBSchema & { drafts: { key: string; value: KeptDraft }; key: { key: 'key'; value: CryptoKey } }

// As long as a photo of a form that never left.
const stale = 7 * 86_400_000

let draftsBase: Promise<IDBPDatabase<Schema> | undefined> | undefined
// Where storage is refused a draft lives as long as its page.
const open = (): Promise<IDBPDatabase<Schema> | undefined> =>
  (draftsBase ??= (async () =>
    openDB<Schema>('loge-drafts', 2, {
      upgrade: (db, from) => {
        if (from < 1) db.createObjectStore('drafts', { keyPath: 'key' })
        db.createObjectStore('key')
      },
      // Another person signs in: what the one before was writing goes.
      blocking: (_now, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        draftsBase = undefined
      },
      terminated: () => (draftsBase = undefined),
    }))().catch(() => undefined))

// The key lies beside what it seals, and goes with it: see the pack (field/web/pack/sealed-box.ts) for what that keeps from whom.
const sealingKey = async (db: IDBPDatabase<Schema>): Promise<CryptoKey> => {
  const kept = await db.get('key', 'key')
  if (kept) return kept
  const key = await drawKey()
  // Another tab may have put its own meanwhile: the first one stays.
  const change = db.transaction('key', 'readwrite')
  const first = await change.store.get('key')
  if (!first) await change.store.put(key, 'key')
  await change.done
  return first ?? key
}

const saidIn = async (db: IDBPDatabase<Schema>, kept: KeptDraft): Promise<DraftWords | undefined> =>
  'bytes' in kept ? unseal<DraftWords>(await sealingKey(db), kept.key, kept) : kept

const keyOf = (where: string): string => `${owner()} ${where}`

// One after the other: a draft that takes longer to be sealed must not come to lie over a newer one, or over none.
let lastWrite: Promise<void> = Promise.resolve()
const inTurn = (work: (db: IDBPDatabase<Schema>) => Promise<unknown>): Promise<void> =>
  (lastWrite = lastWrite.then(async () => {
    const db = await open()
    if (db) await work(db).catch(() => undefined)
  }))

/** The draft that lies there, no older than `age` (ms). */
export const readDraft = async (where: string, age: number): Promise<DraftContent | undefined> => {
  // Words that just left are no draft any more.
  await lastWrite
  const db = await open()
  const all = (await db?.getAll('drafts').catch(() => undefined)) ?? []
  for (const { key, at } of all)
    if (Date.now() - at > stale) void db?.delete('drafts', key).catch(() => undefined)
  const kept = all.find(({ key }) => key === keyOf(where))
  if (!db || !kept || Math.abs(Date.now() - kept.at) > age) return undefined
  const said = await saidIn(db, kept).catch(() => undefined)
  if (!said) return undefined
  const [photos, notes, papers] = await Promise.all([
    Promise.all(said.photos.map((id) => withUrl({ id }))),
    Promise.all(said.notes.map(withUrl)),
    Promise.all((said.papers ?? []).map(async (paper) => ((await keptPhoto(paper.sha256)) ? [paper] : []))),
  ])
  return { ...said, photos: photos.flat(), notes: notes.flat(), papers: papers.flat() }
}

// Gone from this device, it is shown no more.
const withUrl = async <N extends { id: string }>(named: N): Promise<(N & { url: string })[]> => {
  const blob = await keptPhoto(named.id)
  return blob ? [{ ...named, url: URL.createObjectURL(blob) }] : []
}

/** Keeps it on this device, sealed, until it leaves or is let go. */
export const keepDraft = (where: string, { photos, notes, ...rest }: DraftContent): Promise<void> => {
  const key = keyOf(where)
  const said: DraftWords = {
    ...rest,
    photos: photos.map(({ id }) => id),
    notes: notes.map(({ id, seconds }) => ({ id, seconds })),
  }
  return inTurn(async (db) => {
    const sealed = await seal(await sealingKey(db), key, said)
    await db.put('drafts', { key, at: Date.now(), ...sealed })
  })
}

export const dropDraft = (where: string): Promise<void> => {
  const key = keyOf(where)
  return inTurn((db) => db.delete('drafts', key))
}
