import { type ComponentChildren, createContext } from 'preact'

/** Where safety alerts may be looked at and changed: a thread, a person with her home, a flat, a building. */
export type AlertsOf = { request: string } | { person: string } | { unit: string } | { building: string }

/** The way to change them, from the slice that keeps them; without one they are only shown. */
export const AlertsSlot = createContext<((of: AlertsOf) => ComponentChildren) | undefined>(undefined)
