import { en as menu } from '../../core/words.menu.en.ts'
import { en as kinds } from '../../core/words/kinds.en.ts'

/** What the estate has said on the first screens of the office. */
export const en = { ...menu, ...kinds }
