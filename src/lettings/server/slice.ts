import type { Slice } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { reactions } from '../core/lease-reactions.ts'
import { en as refusedEn } from '../core/words.refused.en.ts'
import { fr as refusedFr } from '../core/words.refused.fr.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { leavingHandlers } from './leaving-handlers.ts'
import { leavingQueries } from './leaving-queries.ts'
import { impersonal, personal } from './personal.ts'
import { voidCard } from './void-card.ts'
import { voidHandlers } from './void-handlers.ts'
import { voidList } from './void-list.ts'

/** From a notice to the keys of whoever comes next. */
export const slice: Slice = {
  name: 'lettings',
  commands: { ...leavingHandlers, ...voidHandlers },
  queries: { ...leavingQueries, 'void.list': voidList, 'void.card': voidCard },
  reactions,
  fields,
  personal,
  impersonal,
  words: { fr: { ...fr, ...refusedFr }, en: { ...en, ...refusedEn } },
}
