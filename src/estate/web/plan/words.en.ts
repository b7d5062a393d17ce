import { en as kinds } from '../../core/words/kinds.en.ts'
import { en as plan } from '../../core/words/plan-in-hand.en.ts'

export const en = { ...kinds, ...plan }
