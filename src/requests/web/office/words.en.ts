import { en as entrance } from '../../../kernel/core/entrance.en.ts'
import { en as kernel } from '../../../kernel/core/words.en.ts'
import { en as sheet } from '../../../kernel/core/words.sheet.en.ts'
import { en as table } from '../../../kernel/core/words.table.en.ts'
import { en as alarm } from '../../core/alarm/words.en.ts'
import { en as steps } from '../../core/matter/steps.en.ts'
import { en as guard } from '../../core/guard/words.en.ts'
import { en as nature } from '../../core/nature/words.en.ts'
import { en as danger } from '../../core/danger/words.en.ts'
import { en as lists } from '../../core/nature/words.lists.en.ts'
import { en as rules } from '../../core/nature/words.rules.en.ts'
import { en as tenancy } from '../../core/nature/words.tenancy.en.ts'
import { en as requests } from '../../core/words.en.ts'
import { en as call } from '../../core/words/call.en.ts'
import { en as office } from '../../core/words/desk-pages.en.ts'
import { en as list } from '../../core/words/list.en.ts'
import { en as rows } from '../../core/words/rows.en.ts'
import { en as search } from '../../core/words/search.en.ts'
import { en as telling } from '../../core/words/telling.en.ts'
import { en as thread } from '../../core/words/thread.en.ts'

/** What the first screens of the office say. */
export const en = {
  ...kernel,
  ...sheet,
  ...table,
  ...entrance,
  ...nature,
  ...lists,
  ...tenancy,
  ...danger,
  ...rules,
  ...guard,
  ...steps,
  ...requests,
  ...rows,
  ...list,
  ...search,
  ...telling,
  ...thread,
  ...call,
  ...alarm,
  ...office,
}
