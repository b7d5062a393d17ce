import { en as orders } from '../../../contractors/core/words.en.ts'
import { en as firm } from '../../../contractors/core/words/firm.en.ts'
import { en as entrance } from '../../../kernel/core/entrance.en.ts'
import { en as lists } from '../../../requests/core/nature/words.lists.en.ts'
import { en as natures } from '../../../requests/core/nature/words.en.ts'

export const en = { ...entrance, ...natures, ...lists, ...orders, ...firm }
