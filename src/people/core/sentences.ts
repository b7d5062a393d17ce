import type { fr as menu } from './words.menu.fr.ts'
import type { fr as absence } from './absence/words.fr.ts'
import type { fr as accessFile } from './access/words.file.fr.ts'
import type { fr as access } from './access/words.fr.ts'
import type { fr as alertCodes } from './alert/words.codes.fr.ts'
import type { fr as alert } from './alert/words.fr.ts'
import type { fr as home } from './home/words.fr.ts'
import type { fr as vacant } from './home/words.vacant.fr.ts'
import type { fr as team } from './team/words.fr.ts'
import type { fr as tenants } from './tenants/words.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as legal } from './words.legal.fr.ts'
import type { fr as pages } from './words.people.fr.ts'
import type { fr as go } from './words.go.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof menu
  | keyof typeof absence
  | keyof typeof accessFile
  | keyof typeof access
  | keyof typeof alertCodes
  | keyof typeof alert
  | keyof typeof home
  | keyof typeof vacant
  | keyof typeof team
  | keyof typeof tenants
  | keyof typeof fr
  | keyof typeof legal
  | keyof typeof pages

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}
