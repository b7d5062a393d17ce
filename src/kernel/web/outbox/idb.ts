import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { memoryStore } from './memory.ts'
import type { DeviceStore, Kept, Waiting } from './types.ts'

type Shelves = DBSchema & {
  acts: { key: number; value: Waiting }
  /** the first version's photos, by name */
  photos: { key: string; value: Blob }
  pictures: { key: string; value: Kept }
}

type Upgrade = IDBPTransaction<Shelves, ('acts' | 'photos' | 'pictures')[], 'versionchange'>

/** How well this device keeps: on its disk, only as long as the page lives, or on a disk that is full. */
export type Keeping = 'disk' | 'memory' | 'full'

/** The device's own store, and what it falls back to; `onKeeping` hears how well it keeps, at each change. */
export const deviceStore = (onKeeping: (keeping: Keeping) => void): DeviceStore => {
  const memory = memoryStore()
  let opened: Promise<IDBPDatabase<Shelves> | undefined> | undefined
  const shelves = (): Promise<IDBPDatabase<Shelves> | undefined> => (opened ??= begin())
  const begin = async (): Promise<IDBPDatabase<Shelves> | undefined> => {
    const { now, late } = open(() => (opened = undefined))
    const db = await now
    if (db) return db
    onKeeping('memory')
    // Let go at last: what waits in memory stays there until it leaves, what comes now goes to the disk.
    late.then(
      (found) => {
        opened = Promise.resolve(found)
        onKeeping('disk')
      },
      () => undefined,
    )
    return undefined
  }
  /** On the disk, or else in memory. A connection that the browser has closed meanwhile is opened once more. */
  const on = async <T>(
    disk: (db: IDBPDatabase<Shelves>) => Promise<T>,
    otherwise: () => Promise<T>,
  ): Promise<T> => {
    const db = await shelves()
    if (!db) return otherwise()
    return disk(db).catch(async (fault: unknown) => {
      if ((fault as DOMException | undefined)?.name !== 'InvalidStateError') throw fault
      opened = undefined
      const again = await shelves()
      return again ? disk(again) : otherwise()
    })
  }
  const inMemory = (act: Waiting): boolean => (act.order ?? 0) > 2 ** 40
  return {
    acts: async () => [
      ...(await on(
        (db) => db.getAll('acts'),
        async () => [],
      )),
      ...(await memory.acts()),
    ],
    add: (act) =>
      on(
        (db) =>
          db.add('acts', act).then(
            () => onKeeping('disk'),
            // A full disk: the words wait in memory, and the page says so.
            async () => {
              onKeeping('full')
              await memory.add(act)
            },
          ),
        () => memory.add(act),
      ),
    put: (act) =>
      inMemory(act)
        ? memory.put(act)
        : on(
            async (db) => void (await db.put('acts', act)),
            () => memory.put(act),
          ),
    drop: (act) =>
      inMemory(act) || act.order === undefined
        ? memory.drop(act)
        : on(
            (db) => db.delete('acts', act.order!),
            () => memory.drop(act),
          ),
    change: async (id, to) =>
      (await on(
        (db) => changeOne(db, id, to),
        async () => false,
      )) || memory.change(id, to),
    photos: () =>
      on(
        (db) => db.getAll('pictures'),
        () => memory.photos(),
      ),
    photo: (sha256) =>
      on(
        (db) => db.get('pictures', sha256),
        () => memory.photo(sha256),
      ),
    keep: (photo) =>
      on(
        async (db) => void (await db.put('pictures', photo)),
        () => memory.keep(photo),
      ),
    forget: (sha256) =>
      on(
        (db) => db.delete('pictures', sha256),
        () => memory.forget(sha256),
      ),
  }
}

// What decides is read in the change itself: a page that sends meanwhile has read either before it, or after.
const changeOne = async (
  db: IDBPDatabase<Shelves>,
  id: string,
  to: (act: Waiting) => Waiting | undefined,
): Promise<boolean> => {
  const { store, done } = db.transaction('acts', 'readwrite')
  const before = (await store.getAll()).find((act) => act.command?.id === id)
  const after = before && to(before)
  if (before && !after) await store.delete(before.order!)
  if (after && after !== before) await store.put(after)
  await done
  return before !== after
}

type Opening = { now: Promise<IDBPDatabase<Shelves> | undefined>; late: Promise<IDBPDatabase<Shelves>> }

const open = (onClosed: () => void): Opening => {
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
const movePhotos = async (db: IDBPDatabase<Shelves>, tx: Upgrade): Promise<void> => {
  const old = tx.objectStore('photos')
  const [names, blobs] = await Promise.all([old.getAllKeys(), old.getAll()])
  for (const [i, sha256] of names.entries())
    await tx.objectStore('pictures').put({ sha256, photo: blobs[i]!, owner: '', at: Date.now() })
  db.deleteObjectStore('photos')
}
