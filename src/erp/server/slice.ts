import type { Slice } from '../../kernel/server/slice.ts'
import { en } from '../core/words.erp.en.ts'
import { fr } from '../core/words.erp.fr.ts'
import { erpHandlers } from './erp-handlers.ts'
import { fluxAnswer } from './flux-query.ts'
import { impersonal, personal } from './personal.ts'

/** What comes from the landlord’s other system: read, compared, held where it looks wrong, told to the estate. */
export const slice: Slice = {
  name: 'erp',
  commands: erpHandlers,
  queries: { 'erp.flux': fluxAnswer },
  personal,
  impersonal,
  words: { fr, en },
}
