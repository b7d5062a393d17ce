import { slice as bim } from '../bim/server/slice.ts'
import { slice as ledger } from '../ledger/server/slice.ts'
import { slice as contractors } from '../contractors/server/slice.ts'
import { slice as estate } from '../estate/server/slice.ts'
import { slice as field } from '../field/server/slice.ts'
import { slice as insight } from '../insight/server/slice.ts'
import type { Slice } from '../kernel/server/slice.ts'
import { slice as notices } from '../notices/server/slice.ts'
import { slice as people } from '../people/server/slice.ts'
import { slice as planning } from '../planning/server/slice.ts'
import { slice as practice } from '../practice/server/slice.ts'
import { slice as channels } from '../channels/server/slice.ts'
import { slice as requests } from '../requests/server/slice.ts'
import { slice as knowledge } from '../knowledge/server/slice.ts'
import { slice as satisfaction } from '../satisfaction/server/slice.ts'
import { slice as bond } from '../bond/server/slice.ts'
import { slice as news } from '../news/server/slice.ts'
import { slice as ask } from '../ask/server/slice.ts'
import { slice as inspections } from '../inspections/server/slice.ts'
import { slice as lettings } from '../lettings/server/slice.ts'
import { slice as allocation } from '../allocation/server/slice.ts'
import { slice as erp } from '../erp/server/slice.ts'
import { slice as statutory } from '../statutory/server/slice.ts'
import { slice as refs } from '../refs/server/slice.ts'
import { slice as sensors } from '../sensors/server/slice.ts'

/** Every capability of the house. To remove one: its folder, and its line here. */
export const slices: readonly Slice[] = [
  people,
  estate,
  requests,
  contractors,
  notices,
  field,
  bim,
  ledger,
  insight,
  planning,
  practice,
  channels,
  knowledge,
  satisfaction,
  bond,
  news,
  ask,
  inspections,
  lettings,
  allocation,
  statutory,
  erp,
  refs,
  sensors,
]
