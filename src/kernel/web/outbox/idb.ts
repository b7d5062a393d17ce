import {
  addAct,
  changeAct,
  type Disk,
  dropAct,
  dropPhoto,
  lastOrder,
  openDisk,
  putAct,
  putPhoto,
} from './device-disk.ts'
import { withLock } from './one-page-lock.ts'
import { memoryStore } from './memory-store.ts'
import type { DeviceStore, KeptPhoto, WaitingAct } from './outbox-types.ts'

/** How well this device keeps: on its disk, only as long as the page lives, or some of it so because the disk is full. */
export type Keeping = 'disk' | 'memory' | 'full'

/**
 * The device's own store, and the memory that it falls back to, read as one; `onKeeping` hears how well it keeps. What fell to
 * memory goes to the disk as soon as it is there, or has room.
 */
export const deviceStore = (onKeeping: (keeping: Keeping) => void): DeviceStore => {
  let last = 0
  const memory = memoryStore(() => last)
  let opened: Promise<Disk | undefined> | undefined
  const disk = (): Promise<Disk | undefined> => (opened ??= begin())
  const begin = async (): Promise<Disk | undefined> => {
    const { now, late } = openDisk(() => (opened = undefined))
    const db = await now
    if (db) return db
    onKeeping('memory')
    late.then(
      (found) =>
        withLock(async () => {
          await settle(found, true).catch(() => undefined)
          opened = Promise.resolve(found)
          await settle(found).catch(() => undefined)
          say()
        }),
      () => undefined,
    )
    return undefined
  }
  const say = (): void => onKeeping(memory.isEmpty() ? 'disk' : 'full')
  /** On the disk, or else in memory. A connection that the browser has closed meanwhile is opened once more. */
  const on = async <T>(there: (db: Disk) => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
    const db = await disk()
    if (!db) return otherwise()
    return there(db).catch(async (fault: unknown) => {
      if (!isClosed(fault)) throw fault
      opened = undefined
      const again = await disk()
      return again ? there(again) : otherwise()
    })
  }
  /** Writes to the disk; what it has no room for waits in memory, and the page says so. */
  const write = (there: (db: Disk) => Promise<unknown>, otherwise: () => Promise<void>): Promise<void> =>
    on(async (db) => {
      try {
        await there(db)
      } catch (fault) {
        if (isClosed(fault)) throw fault
        last = Math.max(last, await lastOrder(db).catch(() => 0))
        await otherwise()
        return say()
      }
      makeGood(db)
    }, otherwise)
  const erase = (there: (db: Disk) => Promise<void>): Promise<void> =>
    on(
      async (db) => {
        await there(db)
        makeGood(db)
      },
      async () => undefined,
    )
  /** The disk took something, or let go of something: there may be room for what waits in memory. */
  const makeGood = (db: Disk): void => {
    if (memory.isEmpty()) say()
    else void withLock(() => settle(db)).then(say, say)
  }
  /** `anew`: this memory knows nothing of what the disk holds; it was before. */
  const settle = async (db: Disk, anew = false): Promise<void> => {
    for (const act of await memory.acts()) {
      await (anew ? addAct(db, act) : putAct(db, act))
      await memory.drop(act)
    }
    for (const photo of await memory.photos()) {
      await putPhoto(db, photo)
      await memory.forget(photo.sha256)
    }
  }
  const none = async (): Promise<never[]> => []
  return {
    acts: async () => {
      const here = await memory.acts()
      const there = await on((db) => db.getAll('acts'), none)
      for (const { order = 0 } of there) last = Math.max(last, order)
      const both = [...here, ...there.filter((act) => !here.some(sameAs(act)))]
      return here.length ? both.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)) : both
    },
    add: (act) =>
      write(
        async (db) => {
          last = Math.max(last, await addAct(db, act))
        },
        () => memory.add(act),
      ),
    put: (act) =>
      memory.holds(act)
        ? memory.put(act)
        : write(
            (db) => putAct(db, act),
            () => memory.put(act),
          ),
    drop: async (act) => {
      await memory.drop(act)
      await erase((db) => dropAct(db, act))
    },
    change: async (id, to) =>
      (await memory.change(id, to)) ||
      on(
        (db) => changeAct(db, id, to),
        async () => false,
      ),
    photos: async () => {
      const here = await memory.photos()
      const there = await on((db) => db.getAll('pictures'), none)
      return [...there.filter(({ sha256 }) => !here.some((photo) => photo.sha256 === sha256)), ...here]
    },
    photo: async (sha256) =>
      (await memory.photo(sha256)) ??
      on<KeptPhoto | undefined>(
        (db) => db.get('pictures', sha256),
        async () => undefined,
      ),
    keep: async (photo) =>
      (await memory.photo(photo.sha256))
        ? memory.keep(photo)
        : write(
            (db) => putPhoto(db, photo),
            () => memory.keep(photo),
          ),
    forget: async (sha256) => {
      await memory.forget(sha256)
      await erase((db) => dropPhoto(db, sha256))
    },
  }
}

const isClosed = (fault: unknown): boolean =>
  (fault as DOMException | undefined)?.name === 'InvalidStateError'

// The one in memory is the newer one: the disk had no room for it.
const sameAs =
  (act: WaitingAct) =>
  (other: WaitingAct): boolean =>
    other.order === act.order || (act.command?.id !== undefined && other.command?.id === act.command.id)
