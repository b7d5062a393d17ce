import { en as orders } from '../../../contractors/core/words.en.ts'
import { en as firm } from '../../../contractors/core/words/firm.en.ts'
import { en as lists } from '../../../requests/core/nature/words.lists.en.ts'
import { en as natures } from '../../../requests/core/nature/words.en.ts'

export const en = { ...natures, ...lists, ...orders, ...firm }
