import { en as codes } from '../core/alert/words.codes.en.ts'
import { en as pages } from '../core/words.people.en.ts'

/** What the door says before anything is drawn. */
export const en = { ...pages, ...codes }
