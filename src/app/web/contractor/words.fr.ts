import { fr as orders } from '../../../contractors/core/words.fr.ts'
import { fr as firm } from '../../../contractors/core/words/firm.fr.ts'
import { fr as lists } from '../../../requests/core/nature/words.lists.fr.ts'
import { fr as natures } from '../../../requests/core/nature/words.fr.ts'

export const fr = { ...natures, ...lists, ...orders, ...firm }
