import { fr as alerts } from '../../core/alert/words.codes.fr.ts'
import { fr as menu } from '../../core/words.menu.fr.ts'

/** What the first screens of the office say of people: their way in the menu, and the alerts shown beside a name. */
export const fr = { ...menu, ...alerts }
