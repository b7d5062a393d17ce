import { useEffect, useState } from 'preact/hooks'
import { watchOutbox } from './outbox.ts'

/** How many acts wait to leave, and whether the network is away. An act that leaves at once is not worth telling. */
export const useWaiting = (): { waiting: number; offline: boolean } => {
  const [count, setCount] = useState(0)
  const [waiting, setWaiting] = useState(0)
  const [offline, setOffline] = useState(!navigator.onLine)
  useEffect(() => watchOutbox(setCount), [])
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(count), count > 0 && !offline ? 1500 : 0)
    return () => clearTimeout(timer)
  }, [count, offline])
  useEffect(() => {
    const look = (): void => setOffline(!navigator.onLine)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])
  return { waiting, offline }
}
