import type { Slice } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { reactions } from '../core/order-reactions.ts'
import { en } from '../core/words.en.ts'
import { fr } from '../core/words.fr.ts'
import { en as figuresEn } from '../core/words/figures.en.ts'
import { fr as figuresFr } from '../core/words/figures.fr.ts'
import { en as refusedEn } from '../core/words/refused.en.ts'
import { fr as refusedFr } from '../core/words/refused.fr.ts'
import { billQueries } from './bills.ts'
import { conforming } from './spot-check-figure.ts'
import { equipmentTold } from './equipment-figure.ts'
import { orderCommands } from './commands/order-commands.ts'
import { paperCommands } from './commands/paper-commands.ts'
import { delegationCommands, delegationQueries } from './papers/delegations.ts'
import { linkCommands } from './papers/firm-links.ts'
import { rateCommands } from './papers/contract-rates.ts'
import { queries } from './queries.ts'
import { offers } from './order-offers.ts'
import { impersonal, personal } from './personal.ts'
import { orderJobs, tasks } from './order-tasks.ts'

/** Firms, contracts, work orders, appointments, acceptance. */
export const slice: Slice = {
  name: 'contractors',
  hasHistories: true,
  commands: { ...orderCommands, ...paperCommands, ...rateCommands, ...linkCommands, ...delegationCommands },
  queries: { ...queries, ...billQueries, ...delegationQueries },
  reactions,
  jobs: orderJobs,
  tasks,
  // Past the grace, it is said within ten minutes.
  cron: {
    'contractors.lapse': '*/10 * * * *',
    'contractors.draw': '*/10 * * * *',
    'contractors.spare': '30 5 * * *',
  },
  fields,
  figures: [conforming, equipmentTold],
  personal,
  impersonal,
  offers,
  words: { fr: { ...fr, ...refusedFr, ...figuresFr }, en: { ...en, ...refusedEn, ...figuresEn } },
}
