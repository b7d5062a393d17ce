import { en as pages } from '../../../people/core/words.people.en.ts'
import { en as alerts } from '../../../requests/core/nature/words.alerts.en.ts'

/** What the door says. */
export const en = { ...pages, ...alerts }
