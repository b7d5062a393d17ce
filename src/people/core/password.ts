import { type Refusal, refuse } from '../../kernel/core/command.ts'

/**
 * Twelve characters at least, and nothing about their kinds: a sentence is easier to keep than a puzzle.
 * CNIL, délibération 2022-100 du 21 juillet 2022: 80 bits alone, or 50 where access is restricted after misses (ours is,
 * kernel/server/attempts.ts). Twelve characters of a phrase, with the lock-out, stand above the second.
 */
export const shortest = 12
export const longest = 200

/** Whether these words may guard an account: long enough, not one sign over and over, and not her own login. */
export const weigh = (password: string, login: string): Refusal | undefined => {
  if ([...password].length < shortest) return refuse('password_short', { least: shortest })
  if (password.length > longest) return refuse('password_long', { most: longest })
  if (new Set(password.toLowerCase()).size < 5) return refuse('password_plain')
  const name = login.toLowerCase().split('@')[0] ?? ''
  if (name.length > 3 && password.toLowerCase().replaceAll(name, '').length < shortest / 2)
    return refuse('password_plain')
  return undefined
}
