import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Command, Effort, Outcome } from '../core/command.ts'
import { call, headers, isNo, post } from './door.ts'
import { newId } from './ids.ts'

/** An act on its way. `photos` are files that it names and that leave first. */
type Waiting = {
  order?: number
  command: Command
  photos: string[]
  refused?: { refused: string; message: string }
}

type Box = DBSchema & {
  acts: { key: number; value: Waiting }
  photos: { key: string; value: Blob }
}

let opened: Promise<IDBPDatabase<Box> | undefined> | undefined
// Storage may be refused (private window): then acts wait in memory, and the page says what has not left.
const memory: Waiting[] = []
const memoryPhotos = new Map<string, Blob>()

const box = (): Promise<IDBPDatabase<Box> | undefined> =>
  (opened ??= openDB<Box>('loge', 1, {
    upgrade: (db) => {
      db.createObjectStore('acts', { keyPath: 'order', autoIncrement: true })
      db.createObjectStore('photos')
    },
  }).catch(() => undefined))

const waiters = new Map<string, (outcome: Outcome) => void>()
const left = new Set<string>()
const watchers = new Set<(waiting: number) => void>()

/** Keeps a photo until the server has it; returns the name by which commands speak of it. */
export const keepPhoto = async (photo: Blob): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', await photo.arrayBuffer())
  const sha256 = [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('')
  const db = await box()
  if (db) await db.put('photos', photo, sha256)
  else memoryPhotos.set(sha256, photo)
  return sha256
}

/** A photo that is still on this device, to be shown before the server has it. */
export const keptPhoto = async (sha256: string): Promise<Blob | undefined> => {
  const db = await box()
  return db ? db.get('photos', sha256) : memoryPhotos.get(sha256)
}

/**
 * Typed acts of a slice: `const send = sender<Commands>()`. The act is kept on this device before it leaves, leaves in
 * order, and is dropped only with its outcome in hand: online is offline with a short queue.
 */
export const sender =
  <C extends Record<string, unknown>>() =>
  async <K extends keyof C & string>(
    type: K,
    subject: string,
    data: C[K],
    /** `leave`: the form closes at once, so that a refusal waits in the tray with its words instead of being shown there */
    also: { effort?: Effort; photos?: readonly string[]; leave?: boolean } = {},
  ): Promise<Outcome> => {
    const effort = also.effort && Object.keys(also.effort).length ? { effort: also.effort } : {}
    const command: Command = { id: newId(), type, subject, data, at: new Date().toISOString(), ...effort }
    const outcome = new Promise<Outcome>((done) => waiters.set(command.id, done))
    if (also.leave) left.add(command.id)
    const waiting: Waiting = { command, photos: [...(also.photos ?? [])] }
    const db = await box()
    if (db) await db.add('acts', waiting)
    else memory.push(waiting)
    void flush()
    return outcome
  }

/** How many acts wait to leave; called at each change. */
export const watchOutbox = (watcher: (waiting: number) => void): (() => void) => {
  watchers.add(watcher)
  void tell()
  return () => watchers.delete(watcher)
}

/** Acts that the server refused, with the person's own words: kept until she takes them up again or lets them go. */
export const refusedActs = async (): Promise<Waiting[]> => (await all()).filter((w) => w.refused)

export const letGo = async (waiting: Waiting): Promise<void> => drop(waiting)

const all = async (): Promise<Waiting[]> => {
  const db = await box()
  return db ? db.getAll('acts') : [...memory]
}

const drop = async (waiting: Waiting): Promise<void> => {
  const db = await box()
  if (db && waiting.order !== undefined) await db.delete('acts', waiting.order)
  else memory.splice(memory.indexOf(waiting), 1)
  await tell()
}

const tell = async (): Promise<void> => {
  const n = (await all()).filter((w) => !w.refused).length
  for (const watcher of watchers) watcher(n)
}

const locked = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('loge-outbox', work).then(() => {}) : work()

/** Sends what waits, oldest first, one tab at a time. A refusal is kept apart and never blocks what comes after. */
export const flush = (): Promise<void> =>
  locked(async () => {
    for (;;) {
      const next = (await all()).find((w) => !w.refused)
      if (!next) return tell()
      if (!(await sendPhotos(next.photos))) return later()
      const result = await post('/api/commands', [next.command])
      const outcome = Array.isArray(result) ? (result[0] as Outcome) : undefined
      if (!outcome) {
        if (isNo(result) && ['offline', 'broken', 'too_fast', 'sign_in'].includes(result.refused))
          return later()
        await settle(next, { id: next.command.id, ok: false, ...noOf(result) })
      } else if (!outcome.ok && outcome.refused === 'busy') return later()
      else await settle(next, outcome)
    }
  })

const noOf = (result: unknown): { refused: string; message: string } =>
  isNo(result) ? { refused: result.refused, message: result.message } : { refused: 'broken', message: '' }

const settle = async (waiting: Waiting, outcome: Outcome): Promise<void> => {
  const heard = waiters.get(waiting.command.id)
  waiters.delete(waiting.command.id)
  // Somebody is looking at the form: it shows the refusal itself. Else the act waits in the tray with its words.
  if (outcome.ok || (heard && !left.has(waiting.command.id))) await drop(waiting)
  else {
    const refused = { refused: outcome.refused, message: outcome.message }
    const db = await box()
    if (db) await db.put('acts', { ...waiting, refused })
    else waiting.refused = refused
    await tell()
  }
  heard?.(outcome)
}

const sendPhotos = async (names: readonly string[]): Promise<boolean> => {
  const db = await box()
  for (const sha256 of names) {
    const photo = db ? await db.get('photos', sha256) : memoryPhotos.get(sha256)
    if (!photo) continue
    const kept = await call(`/api/files/${sha256}`, {
      method: 'PUT',
      headers: { ...headers(), 'content-type': photo.type || 'image/jpeg' },
      body: photo,
    })
    if (isNo(kept) && ['offline', 'broken', 'too_fast'].includes(kept.refused)) return false
    // A photo that is refused does not hold back the words: the thread says that it could not be read.
    if (db) await db.delete('photos', sha256)
    else memoryPhotos.delete(sha256)
  }
  return true
}

let pause = 2000
const later = async (): Promise<void> => {
  await tell()
  setTimeout(() => void flush(), pause)
  pause = Math.min(pause * 2, 60_000)
}

addEventListener('online', () => {
  pause = 2000
  void flush()
})
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void flush()
})
