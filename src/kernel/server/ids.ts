import { v5, v7 } from 'uuid'

const house = '9f1c1f0e-6c1c-5b0a-9d0e-1a6c7a4d2b10'

/** A new id, ordered by time (RFC 9562, version 7). */
export const newId = (): string => v7()

/** The same words give the same id (RFC 9562, version 5): reactions and imports run twice are run once. */
export const derivedId = (...parts: readonly (string | number)[]): string => v5(parts.join('\u001f'), house)
