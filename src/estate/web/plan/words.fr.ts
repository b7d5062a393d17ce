import { fr as kinds } from '../../core/words/kinds.fr.ts'
import { fr as plan } from '../../core/words/plan-in-hand.fr.ts'

export const fr = { ...kinds, ...plan }
