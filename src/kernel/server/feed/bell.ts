import type { PoolClient } from 'pg'
import type { Database } from '../database.ts'

export type Bell = { ring: (listener: () => void) => () => void; close: () => Promise<void> }

/** Between two tries to hang the bell again: a second, then twice as long, up to half a minute (ms). */
const firstPause = 1000
const longestPause = 30_000

/**
 * Rings when something was committed by any process (LISTEN), and every two seconds anyway: a fact becomes readable only when
 * older transactions have ended, which no message tells. After an outage of the database it is hung again, however long
 * that took, and rings: what was told meanwhile rang nowhere.
 */
export const hangBell = async (database: Database): Promise<Bell> => {
  const listeners = new Set<() => void>()
  const ring = (): void => {
    for (const listener of listeners) listener()
  }
  let client: PoolClient | undefined
  /** takes the bell off its connection, once however often it is called */
  let takeDown = (): void => {}
  let closed = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const listen = async (): Promise<void> => {
    const one = await database.write.connect()
    if (closed) return one.release(true)
    let fallen = false
    const fall = (): void => {
      if (fallen) return
      fallen = true
      if (client === one) client = undefined
      one.removeListener('notification', ring)
      one.release(true)
    }
    takeDown = fall
    one.on('notification', ring)
    one.once('error', () => {
      const hung = client === one
      fall()
      if (hung) again(firstPause)
    })
    try {
      await one.query('listen loge_feed')
    } catch (bug) {
      fall()
      throw bug
    }
    if (fallen) throw new Error('the connection broke while the bell was hung')
    client = one
  }
  const again = (pause: number): void => {
    if (closed) return
    waiting = setTimeout(() => {
      // Whatever the reason: there is no other cure than to try once more.
      listen().then(ring, () => again(Math.min(pause * 2, longestPause)))
    }, pause)
    waiting.unref()
  }
  await listen()
  const beat = setInterval(ring, 2000)
  beat.unref()
  return {
    ring: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      closed = true
      clearInterval(beat)
      clearTimeout(waiting)
      takeDown()
      await Promise.resolve()
    },
  }
}
