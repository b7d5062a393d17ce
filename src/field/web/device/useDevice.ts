import { useEffect, useState } from 'preact/hooks'
import { makeKnown, onDevice } from './device.ts'
import { type Kept, keptDevice } from './kept.ts'

/** This phone, as it knows itself, and as it changes. */
export const useDevice = (): Kept | undefined => {
  const [kept, setKept] = useState(keptDevice)
  useEffect(() => onDevice(() => setKept(keptDevice())), [])
  return kept
}

/** Makes the phone known as soon as the house has said who holds it; without network, when it comes back. */
export const useKnown = (person: string | undefined): void => {
  useEffect(() => {
    if (!person) return
    const now = (): void => void makeKnown(person)
    now()
    addEventListener('online', now)
    return () => removeEventListener('online', now)
  }, [person])
}
