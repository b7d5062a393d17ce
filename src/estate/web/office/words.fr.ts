import { fr as menu } from '../../core/words.menu.fr.ts'
import { fr as kinds } from '../../core/words/kinds.fr.ts'

/** What the estate has said on the first screens of the office. */
export const fr = { ...menu, ...kinds }
