import type { CodeUnder } from '../../../kernel/core/words.ts'
import { actMeasures } from './acts.ts'
import { buildingMeasures } from './buildings.ts'
import { equipmentMeasures } from './equipment.ts'
import { homeMeasures } from './homes.ts'
import type { Measure, MeasureCode } from './measure-row.ts'
import { openRequestMeasures } from './open-requests.ts'
import { messageMeasures } from './message-measures.ts'
import { orderMeasures } from './orders.ts'
import { peopleMeasures } from './people.ts'
import { orderMoneyMeasures } from './order-money.ts'
import { rentMeasures } from './rents.ts'
import { requestCauseMeasures } from './request-causes.ts'
import { requestMeasures } from './requests.ts'
import { voidMeasures } from './voids.ts'

/** All that is held and may be asked for, as of an instant (ISO). To add one: a row here, its sentence (`measure.<code>`) in both languages. */
export const catalogueAt = (now: string): readonly CatalogueRow[] => [
  ...withSource('estate', [...homeMeasures(now), ...buildingMeasures(now), ...equipmentMeasures(now)]),
  ...withSource('requests', [
    ...requestMeasures(now),
    ...requestCauseMeasures(now),
    ...openRequestMeasures(now),
  ]),
  ...withSource('contractors', [...orderMeasures(now), ...orderMoneyMeasures(now)]),
  ...withSource('people', peopleMeasures(now)),
  ...withSource('acts', actMeasures(now)),
  ...withSource('lettings', [...voidMeasures(now), ...rentMeasures(now)]),
  ...withSource('channels', messageMeasures(now)),
]

/** A measure with what it is read from (`from.<source>`). */
export type CatalogueRow = Measure & { source: CodeUnder<'from'> }

const withSource = (source: CatalogueRow['source'], rows: readonly Measure[]): CatalogueRow[] =>
  rows.map((row) => ({ ...row, source }))

export const measureOf = (code: string, now: string): CatalogueRow | undefined =>
  catalogueAt(now).find((one) => one.code === (code as MeasureCode))
