import { en as sheet } from '../../../kernel/core/words.sheet.en.ts'
import { en as danger } from '../../core/danger/words.en.ts'
import { en as report } from '../../core/words/tenant.en.ts'

/** What the tenant's page says before anything is drawn. */
export const en = { ...sheet, ...danger, ...report }
