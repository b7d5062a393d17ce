import { en as field } from '../../../field/core/words.en.ts'
import { en as round } from '../../../field/core/round/words.round.en.ts'
import { en as entrance } from '../../../kernel/core/entrance.en.ts'
import { en as nature } from '../../../requests/core/nature/words.en.ts'
import { en as danger } from '../../../requests/core/danger/words.en.ts'
import { en as rows } from '../../../requests/core/words/rows.en.ts'
import { en as scan } from '../../../requests/core/words/scan.en.ts'

/** What the caretaker's first screen says, and the way to report. */
export const en = { ...entrance, ...danger, ...nature, ...rows, ...scan, ...field, ...round }
