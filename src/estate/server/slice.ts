import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { sql } from '../../kernel/server/sql.ts'
import { fields } from '../core/fields.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { en as figuresEn } from '../core/words/figures.en.ts'
import { fr as figuresFr } from '../core/words/figures.fr.ts'
import { en as kindsEn } from '../core/words/kinds.en.ts'
import { en as lookEn } from '../core/words/look.en.ts'
import { fr as lookFr } from '../core/words/look.fr.ts'
import { fr as kindsFr } from '../core/words/kinds.fr.ts'
import { caretakersCorrect, dwellingsSeen } from './inventory/estate-freshness.ts'
import { placeAnswers } from './place-queries.ts'
import { corrections } from './commands/correction-commands.ts'
import { imports } from './commands/import-commands.ts'
import { inventory } from './commands/take-inventory.ts'
import { finishCommands } from './commands/take-finishes.ts'
import { statementCommands } from './commands/take-statements.ts'
import { impersonal, personal } from './personal.ts'
import { draws } from './inventory/sketches.ts'

/** The estate: what stands where, and what the world outside calls it. */
export const slice: Slice = {
  name: 'estate',
  commands: { ...imports, ...corrections, ...inventory, ...statementCommands, ...finishCommands },
  queries: placeAnswers,
  fields,
  pack: [
    { query: 'estate.thanks', input: {}, after: ['estate'] },
    { query: 'estate.toLook', input: {}, after: ['estate'] },
  ] satisfies PackQuestion<Queries>[],
  personal,
  impersonal,
  figures: [dwellingsSeen, caretakersCorrect],
  // How a room or a thing is called where nobody has named it: papers say it too.
  words: {
    fr: { ...fr, ...kindsFr, ...figuresFr, ...lookFr },
    en: { ...en, ...kindsEn, ...figuresEn, ...lookEn },
  },
  draws,
  needsFile: sql`exists (select 1 from estate.plan p where f.sha256 in (p.sha256, p.picture))
    or exists (select 1 from estate.statement s where s.photo = f.sha256)`,
  // A plan, or the picture under it: who sees the place. What somebody showed of a thing: staff who see it, and who took it.
  files: async (db, sha256) =>
    (await db.row(sql`
      select 1 from estate.plan where sha256 = ${sha256} or picture = ${sha256}
      union all select 1 from estate.statement where photo = ${sha256}`)) !== undefined,
}
