import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { KeptPhoto, WaitingAct } from './outbox-types.ts'

type Shelves = DBSchema & {
  acts: { key: number; value: WaitingAct }
  /** the first version's photos, by name */
  photos: { key: string; value: Blob }
  pictures: { key: string; value: KeptPhoto }
}

export type Disk = IDBPDatabase<Shelves>
type Upgrade = IDBPTransaction<Shelves, ('acts' | 'photos' | 'pictures')[], 'versionchange'>

type Opening = { now: Promise<Disk | undefined>; late: Promise<Disk> }

/** The disk of this device: `now`, or nothing where the browser refuses it or keeps one waiting; `late`, when it lets go at last. */
export const openDisk = (onClosed: () => void): Opening => {
  let blocked = (): void => {}
  // An old tab that does not let go must not keep a new act from being kept at all.
  const tooLong = new Promise<undefined>((done) => {
    blocked = () => void setTimeout(() => done(undefined), 3000)
  })
  // In a function that is async: a browser may refuse by throwing at once.
  const opening = (async () =>
    openDB<Shelves>('loge', 2, {
      upgrade: (db, from, _, tx) => {
        if (from < 1) db.createObjectStore('acts', { keyPath: 'order', autoIncrement: true })
        if (from < 2) db.createObjectStore('pictures', { keyPath: 'sha256' })
        if (from === 1) void movePhotos(db, tx).catch(() => tx.abort())
      },
      blocked: () => blocked(),
      // A newer page, in another tab, wants to rearrange: it goes first, this one opens again when it needs to.
      blocking: (_now, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        onClosed()
      },
      terminated: onClosed,
    }))()
  return { now: Promise.race([opening.catch(() => undefined), tooLong]), late: opening }
}

// An app that was updated with a queue pending: the acts stay where they are, their photos move.
const movePhotos = async (db: Disk, tx: Upgrade): Promise<void> => {
  const old = tx.objectStore('photos')
  const [names, blobs] = await Promise.all([old.getAllKeys(), old.getAll()])
  for (const [i, sha256] of names.entries())
    await tx.objectStore('pictures').put({ sha256, photo: blobs[i]!, owner: '', at: Date.now() })
  db.deleteObjectStore('photos')
}

// Surely on the disk before one says «it is kept»: a battery that falls out takes what the system had not written yet.
const surely = { durability: 'strict' } as const
const acts = (db: Disk) => db.transaction('acts', 'readwrite', surely)
const pictures = (db: Disk) => db.transaction('pictures', 'readwrite', surely)

/** Behind all others; answers its number. */
export const addAct = async (db: Disk, { order: _, ...act }: WaitingAct): Promise<number> => {
  const { store, done } = acts(db)
  const [order] = await Promise.all([store.add(act), done])
  return order
}

/** Under the number that it has; one that bears another act's goes behind all. */
export const putAct = async (db: Disk, act: WaitingAct): Promise<void> => {
  const { store, done } = acts(db)
  const there = act.order === undefined ? undefined : await store.get(act.order)
  const { order: _, ...anew } = act
  const mine = !there || there.command?.id === act.command?.id
  await Promise.all([mine ? store.put(act) : store.add(anew), done])
}

/** Under its number; never another act that came to bear it. */
export const dropAct = async (db: Disk, { order, command }: WaitingAct): Promise<void> => {
  if (order === undefined) return
  const { store, done } = acts(db)
  const there = await store.get(order)
  if (there?.command?.id === command?.id) await store.delete(order)
  await done
}

/** What decides is read in the change itself: a page that sends meanwhile has read either before it, or after. */
export const changeAct = async (
  db: Disk,
  id: string,
  to: (act: WaitingAct) => WaitingAct | undefined,
): Promise<boolean> => {
  const { store, done } = acts(db)
  const before = (await store.getAll()).find((act) => act.command?.id === id)
  const after = before && to(before)
  if (before && !after) await store.delete(before.order!)
  if (after && after !== before) await store.put(after)
  await done
  return before !== after
}

/** The highest number that lies there. */
export const lastOrder = async (db: Disk): Promise<number> =>
  (await db.transaction('acts').store.openKeyCursor(null, 'prev'))?.key ?? 0

export const putPhoto = async (db: Disk, photo: KeptPhoto): Promise<void> => {
  const { store, done } = pictures(db)
  await Promise.all([store.put(photo), done])
}

export const dropPhoto = async (db: Disk, sha256: string): Promise<void> => {
  const { store, done } = pictures(db)
  await Promise.all([store.delete(sha256), done])
}
