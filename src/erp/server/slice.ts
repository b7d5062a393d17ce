import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.erp.en.ts'
import { fr } from '../core/words.erp.fr.ts'
import { en as typedEn } from '../core/words.typed.en.ts'
import { fr as typedFr } from '../core/words.typed.fr.ts'
import { erpHandlers } from './erp-handlers.ts'
import { fluxAnswer } from './flux-query.ts'
import { screenHandlers } from './typed/screen-handlers.ts'
import { typedAnswer } from './typed/typed-board.ts'
import { impersonal, personal } from './personal.ts'

/** What comes from the landlord’s other system: read, compared, held where it looks wrong, told to the estate. */
export const slice: Slice = {
  name: 'erp',
  commands: { ...erpHandlers, ...screenHandlers },
  queries: { 'erp.flux': fluxAnswer, 'erp.typed': typedAnswer },
  personal,
  impersonal,
  words: { fr: { ...fr, ...typedFr }, en: { ...en, ...typedEn } },
}
