import { useEffect, useState } from 'preact/hooks'
import { type OutboxState, watchOutbox } from './outbox/outbox-state.ts'

export type Waits = OutboxState & { offline: boolean }

const emptyOutbox: OutboxState = { waiting: 0, kept: 0, photos: 0, others: 0, keeping: 'disk' }

/**
 * What waits to leave, and whether the network is away: the browser says so, or nothing has come back from it (a portal, a
 * cellar). An act that leaves at once is not worth telling.
 */
export const useWaiting = (): Waits => {
  const [state, setState] = useState(emptyOutbox)
  const [waiting, setWaiting] = useState(0)
  const [cut, setCut] = useState(!navigator.onLine)
  const offline = cut || (state.waiting > 0 && state.held === 'offline')
  const count = state.waiting
  useEffect(() => watchOutbox(setState), [])
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(count), count > 0 && !offline ? 1500 : 0)
    return () => clearTimeout(timer)
  }, [count, offline])
  useEffect(() => {
    const look = (): void => setCut(!navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return { ...state, waiting, offline }
}
