import { en as alerts } from '../../core/alert/words.codes.en.ts'
import { en as menu } from '../../core/words.menu.en.ts'

/** What the first screens of the office say of people: their way in the menu, and the alerts shown beside a name. */
export const en = { ...menu, ...alerts }
