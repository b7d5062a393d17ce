import { en as orders } from '../../../contractors/core/words.en.ts'
import { en as firm } from '../../../contractors/core/words/firm.en.ts'
import { en as entrance } from '../../../kernel/core/entrance.en.ts'
import { en as sheet } from '../../../kernel/core/words.sheet.en.ts'
import { en as alerts } from '../../../people/core/alert/words.codes.en.ts'
import { en as natures } from '../../../requests/core/nature/words.en.ts'

export const en = { ...sheet, ...entrance, ...natures, ...alerts, ...orders, ...firm }
