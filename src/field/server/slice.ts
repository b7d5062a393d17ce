import { fields } from '../core/fields.ts'
import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { en as deviceEn } from '../core/device/words.en.ts'
import { fr as deviceFr } from '../core/device/words.fr.ts'
import { en } from '../core/round/words.en.ts'
import { fr } from '../core/round/words.fr.ts'
import { sql } from '../../kernel/server/sql.ts'
import { admit, isKnownPhone, stands } from './device/admit-phone.ts'
import { deviceCommands } from './device/device-commands.ts'
import { handover } from './device/handover.ts'
import { deviceQueries } from './device/device-queries.ts'
import { deviceJobs, deviceTasks } from './device/device-tasks.ts'
import { impersonal, personal } from './personal.ts'
import { answers as pack } from './pack/pack-questions.ts'
import { changeAnswers } from './round/round-changes.ts'
import { answers as rounds } from './round/round-queries.ts'
import { roundHandlers as round } from './round/round-commands.ts'

/** The caretaker's pocket: what his phone takes with him, and what it brings back. */
export const slice: Slice = {
  name: 'field',
  commands: { ...round, ...deviceCommands },
  queries: { ...rounds, ...changeAnswers, ...deviceQueries, ...pack },
  pack: [{ query: 'round.today', input: {}, after: ['round', 'estate'] }] satisfies PackQuestion<Queries>[],
  words: { fr: { ...fr, ...deviceFr }, en: { ...en, ...deviceEn } },
  admit,
  stands,
  isKnownPhone,
  routes: handover,
  jobs: deviceJobs,
  tasks: deviceTasks,
  fields,
  personal,
  impersonal,
  needsFile: sql`exists (select 1 from field.quarantined_act h where h.photos @> array[f.sha256])`,
  files: async (db, sha256) =>
    (await db.row(sql`select 1 from field.quarantined_act where photos @> array[${sha256}]::text[]`)) !==
    undefined,
}
