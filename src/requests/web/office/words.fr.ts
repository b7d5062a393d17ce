import { fr as kernel } from '../../../kernel/core/words.fr.ts'
import { fr as sheet } from '../../../kernel/core/words.sheet.fr.ts'
import { fr as table } from '../../../kernel/core/words.table.fr.ts'
import { fr as alarm } from '../../core/alarm/words.fr.ts'
import { fr as steps } from '../../core/matter/steps.fr.ts'
import { fr as guard } from '../../core/guard/words.fr.ts'
import { fr as nature } from '../../core/nature/words.fr.ts'
import { fr as danger } from '../../core/danger/words.fr.ts'
import { fr as lists } from '../../core/nature/words.lists.fr.ts'
import { fr as rules } from '../../core/nature/words.rules.fr.ts'
import { fr as tenancy } from '../../core/nature/words.tenancy.fr.ts'
import { fr as requests } from '../../core/words.fr.ts'
import { fr as call } from '../../core/words/call.fr.ts'
import { fr as office } from '../../core/words/desk-pages.fr.ts'
import { fr as list } from '../../core/words/list.fr.ts'
import { fr as rows } from '../../core/words/rows.fr.ts'
import { fr as search } from '../../core/words/search.fr.ts'
import { fr as telling } from '../../core/words/telling.fr.ts'
import { fr as thread } from '../../core/words/thread.fr.ts'

/** What the first screens of the office say. */
export const fr = {
  ...kernel,
  ...sheet,
  ...table,
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
