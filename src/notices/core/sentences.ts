import type { fr as menu } from './words.menu.fr.ts'
import type { fr as caller } from './words.caller.fr.ts'
import type { fr as confirm } from './words.confirm.fr.ts'
import type { fr as ownVisits } from './words.own-visits.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as lease } from './words.lease.fr.ts'
import type { fr as left } from './words.left.fr.ts'
import type { fr as merged } from './words.merged.fr.ts'
import type { fr as pages } from './words.notices.fr.ts'
import type { fr as posters } from './words.posters.fr.ts'
import type { fr as sensorFiling } from './words.sensor-filing.fr.ts'
import type { fr as staff } from './words.staff.fr.ts'
import type { fr as sms } from './words.sms.fr.ts'
import type { fr as go } from './words.go.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof menu
  | keyof typeof caller
  | keyof typeof confirm
  | keyof typeof ownVisits
  | keyof typeof fr
  | keyof typeof lease
  | keyof typeof left
  | keyof typeof merged
  | keyof typeof pages
  | keyof typeof posters
  | keyof typeof sensorFiling
  | keyof typeof staff
  | keyof typeof sms

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
