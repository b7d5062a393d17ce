import { en as sheet } from '../../../kernel/core/words.sheet.en.ts'
import { en as danger } from '../../core/danger/words.en.ts'
import { en as nature } from '../../core/nature/words.en.ts'
import { en as rows } from '../../core/words/rows.en.ts'
import { en as scan } from '../../core/words/scan.en.ts'

/** What a caretaker’s first screen says, and the way to report. */
export const en = { ...sheet, ...danger, ...nature, ...rows, ...scan }
