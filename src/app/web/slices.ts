/** What every slice shows, by page. To add one: its import, and a word in the list of each page that it has part in. */
import * as bim from '../../bim/web/slice.ts'
import * as ledger from '../../ledger/web/slice.ts'
import * as contractors from '../../contractors/web/slice.ts'
import * as estate from '../../estate/web/slice.ts'
import * as ground from '../../field/web/slice.ts'
import * as insight from '../../insight/web/slice.ts'
import type { PagePart } from '../../kernel/web/web-slice.ts'
import * as notices from '../../notices/web/slice.ts'
import * as people from '../../people/web/slice.ts'
import * as planning from '../../planning/web/slice.ts'
import * as practice from '../../practice/web/slice.ts'
import * as channels from '../../channels/web/slice.ts'
import * as requests from '../../requests/web/slice.ts'
import * as satisfaction from '../../satisfaction/web/slice.ts'
import { ownScreens } from './field/first-screens.ts'
import * as knowledge from '../../knowledge/web/slice.ts'
import * as bond from '../../bond/web/slice.ts'
import * as news from '../../news/web/slice.ts'
import * as ask from '../../ask/web/slice.ts'
import * as inspections from '../../inspections/web/slice.ts'
import * as lettings from '../../lettings/web/slice.ts'
import * as allocation from '../../allocation/web/slice.ts'
import * as erp from '../../erp/web/slice.ts'
import * as statutory from '../../statutory/web/slice.ts'
import * as sensors from '../../sensors/web/slice.ts'
import * as refs from '../../refs/web/slice.ts'

export const office: readonly PagePart[] = [
  bim.office,
  ledger.office,
  contractors.office,
  estate.office,
  ground.office,
  insight.office,
  notices.office,
  people.office,
  planning.office,
  practice.office,
  requests.office,
  channels.office,
  knowledge.office,
  satisfaction.office,
  bond.office,
  news.office,
  ask.office,
  inspections.office,
  lettings.office,
  allocation.office,
  statutory.office,
  erp.office,
  refs.office,
  sensors.office,
]

export const gate: readonly PagePart[] = [people.gate, satisfaction.gate, statutory.gate, sensors.gate]

/** What a caretaker reads at the head of his day stands in this order. */
export const field: readonly PagePart[] = [
  ownScreens,
  estate.field,
  requests.field,
  ground.field,
  notices.field,
  people.field,
  bim.field,
  planning.field,
  knowledge.field,
  ledger.field,
  bond.field,
  news.field,
  ask.field,
  inspections.field,
  lettings.field,
  sensors.field,
  statutory.field,
]

export const tenant: readonly PagePart[] = [
  requests.tenant,
  estate.tenant,
  inspections.tenant,
  lettings.tenant,
  sensors.tenant,
]

export const contractor: readonly PagePart[] = [
  contractors.contractor,
  estate.contractor,
  requests.contractor,
  planning.contractor,
  knowledge.contractor,
  erp.contractor,
  sensors.contractor,
]
