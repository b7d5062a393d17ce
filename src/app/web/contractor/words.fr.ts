import { fr as orders } from '../../../contractors/core/words.fr.ts'
import { fr as firm } from '../../../contractors/core/words/firm.fr.ts'
import { fr as sheet } from '../../../kernel/core/words.sheet.fr.ts'
import { fr as alerts } from '../../../people/core/alert/words.codes.fr.ts'
import { fr as natures } from '../../../requests/core/nature/words.fr.ts'

export const fr = { ...sheet, ...natures, ...alerts, ...orders, ...firm }
