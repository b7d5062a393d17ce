import { fr as round } from '../core/round/words.round.fr.ts'
import { fr as field } from '../core/words.fr.ts'

/** What the walls of the phone say, and a round. */
export const fr = { ...field, ...round }
