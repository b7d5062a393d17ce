import { fr as field } from '../../../field/core/words.fr.ts'
import { fr as round } from '../../../field/core/round/words.round.fr.ts'
import { fr as nature } from '../../../requests/core/nature/words.fr.ts'
import { fr as danger } from '../../../requests/core/danger/words.fr.ts'
import { fr as rows } from '../../../requests/core/words/rows.fr.ts'
import { fr as scan } from '../../../requests/core/words/scan.fr.ts'

/** What the caretaker's first screen says, and the way to report. */
export const fr = { ...danger, ...nature, ...rows, ...scan, ...field, ...round }
