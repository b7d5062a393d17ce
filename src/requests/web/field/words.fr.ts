import { fr as sheet } from '../../../kernel/core/words.sheet.fr.ts'
import { fr as danger } from '../../core/danger/words.fr.ts'
import { fr as nature } from '../../core/nature/words.fr.ts'
import { fr as rows } from '../../core/words/rows.fr.ts'
import { fr as scan } from '../../core/words/scan.fr.ts'

/** What a caretaker’s first screen says, and the way to report. */
export const fr = { ...sheet, ...danger, ...nature, ...rows, ...scan }
