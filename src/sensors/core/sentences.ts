import type { fr } from './words.sensors.fr.ts'

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<keyof typeof fr, string> {}
}
