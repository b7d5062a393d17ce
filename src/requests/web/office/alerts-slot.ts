/** Where safety alerts may be looked at and changed: a thread, a person with her home, a flat, a building. */
export type AlertsOf = { request: string } | { person: string } | { unit: string } | { building: string }
