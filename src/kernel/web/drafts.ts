import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { keptPhoto } from './outbox.ts'
import { owner } from './outbox/device.ts'
import type { VoiceNote } from './parts/VoiceAdd.tsx'

/** A photo taken and kept on this device, by the name that acts give it. */
export type Taken = { id: string; url: string }

/** What somebody is about to send: her words, what she shows and says. */
export type Shown = { words: string; photos: readonly Taken[]; notes: readonly VoiceNote[] }

/** As it lies on the device: photos and notes by name, which the outbox keeps. */
type Kept = {
  key: string
  at: number
  words: string
  photos: string[]
  notes: { id: string; seconds: number }[]
}
type Schema = DBSchema & { drafts: { key: string; value: Kept } }

// As long as a photo of a form that never left.
const stale = 7 * 86_400_000

let opened: Promise<IDBPDatabase<Schema> | undefined> | undefined
// Where storage is refused a draft lives as long as its page.
const open = (): Promise<IDBPDatabase<Schema> | undefined> =>
  (opened ??= (async () =>
    openDB<Schema>('loge-drafts', 1, {
      upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'key' }),
      // Another person signs in: what the one before was writing goes.
      blocking: (_now, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        opened = undefined
      },
      terminated: () => (opened = undefined),
    }))().catch(() => undefined))

const keyOf = (where: string): string => `${owner()} ${where}`

/** What she was writing there, no longer than `age` ago (ms). */
export const readDraft = async (where: string, age: number): Promise<Shown | undefined> => {
  const db = await open()
  const all = (await db?.getAll('drafts').catch(() => undefined)) ?? []
  for (const { key, at } of all)
    if (Date.now() - at > stale) void db?.delete('drafts', key).catch(() => undefined)
  const kept = all.find(({ key }) => key === keyOf(where))
  if (!kept || Math.abs(Date.now() - kept.at) > age) return undefined
  const [photos, notes] = await Promise.all([
    Promise.all(kept.photos.map((id) => withUrl({ id }))),
    Promise.all(kept.notes.map(withUrl)),
  ])
  return { words: kept.words, photos: photos.flat(), notes: notes.flat() }
}

// Gone from this device, it is shown no more.
const withUrl = async <N extends { id: string }>(named: N): Promise<(N & { url: string })[]> => {
  const blob = await keptPhoto(named.id)
  return blob ? [{ ...named, url: URL.createObjectURL(blob) }] : []
}

/** Keeps it on this device, until it leaves or is let go. */
export const keepDraft = async (where: string, { words, photos, notes }: Shown): Promise<void> => {
  const kept = {
    key: keyOf(where),
    at: Date.now(),
    words,
    photos: photos.map(({ id }) => id),
    notes: notes.map(({ id, seconds }) => ({ id, seconds })),
  }
  const db = await open()
  await db?.put('drafts', kept).catch(() => undefined)
}

export const dropDraft = async (where: string): Promise<void> => {
  const key = keyOf(where)
  const db = await open()
  await db?.delete('drafts', key).catch(() => undefined)
}
