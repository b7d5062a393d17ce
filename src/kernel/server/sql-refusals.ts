import type { Actor } from '../core/access.ts'
import { type Refusal, refuse } from '../core/command.ts'

/**
 * What PostgreSQL itself says no to. A wall (42501) is a refusal like any other; a value that no column holds (class 22: a
 * year beyond the calendar, half a page, a number without end) is malformed. Anything else is a bug: nothing.
 */
export const noOf = (bug: unknown, actor: Actor): Refusal | undefined => {
  const code = (bug as { code?: unknown } | null)?.code
  if (code === '42501') return refuse(actor.role === 'visitor' ? 'sign_in' : 'not_yours')
  return typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)
    ? refuse('malformed', { field: 'data' })
    : undefined
}

// Deeper than any form asks; a hundred thousand brackets would use up the stack.
const deepest = 30

/**
 * Text that a database can hold: half an emoji that a phone cut becomes the sign for it, NUL is left out. Too deep: nothing. What can be
 * held as it is stays itself: a building's changes are ten thousand.
 */
export const holdable = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\u0000')
      ? value
      : value.toWellFormed().replaceAll('\u0000', '')
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) return undefined
  if (Array.isArray(value)) {
    const held = value.map((inner) => holdable(inner, depth + 1))
    return held.every((inner, i) => inner === value[i]) ? value : held
  }
  const entries = Object.entries(value)
  const held = entries.map(([key, inner]): [string, unknown] => [
    holdable(key) as string,
    holdable(inner, depth + 1),
  ])
  return held.every(([key, inner], i) => key === entries[i]![0] && inner === entries[i]![1])
    ? value
    : Object.fromEntries(held)
}

/**
 * What somebody says, shows or tells aloud where the act has no room for it. Left out like another unknown field it would be
 * gone: her phone forgets what has left. Refused, it stays with her.
 */
export const unheardOf = (given: unknown, taken: unknown): string | undefined =>
  ['words', 'photos', 'sounds'].find((key) => isSaid(given, key) && !isSaid(taken, key))

const isSaid = (data: unknown, key: string): boolean => {
  const said = (data as Record<string, unknown> | null | undefined)?.[key]
  return typeof said === 'string' ? said.trim() !== '' : Array.isArray(said) && said.length > 0
}
