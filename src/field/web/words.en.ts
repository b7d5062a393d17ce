import { en as round } from '../core/round/words.round.en.ts'
import { en as field } from '../core/words.en.ts'

/** What the walls of the phone say, and a round. */
export const en = { ...field, ...round }
