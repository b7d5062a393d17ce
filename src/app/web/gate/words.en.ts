import { en as pages } from '../../../people/core/words.people.en.ts'
import { en as alerts } from '../../../people/core/alert/words.codes.en.ts'

/** What the door says. */
export const en = { ...pages, ...alerts }
