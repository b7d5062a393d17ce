import { useEffect, useState } from 'preact/hooks'
import { makeKnown, onDevice } from './this-phone.ts'
import { type PhoneMemory, keptDevice } from './phone-memory.ts'

/** This phone, as it knows itself, and as it changes. */
export const useDevice = (): PhoneMemory | undefined => {
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
