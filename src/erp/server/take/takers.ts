import type { Entity } from '../../core/entities.ts'
import { takeBuildings } from './take-buildings.ts'
import { takeContracts } from './take-contracts.ts'
import { takeDeclared } from './take-declared.ts'
import { takeEntrances } from './take-entrances.ts'
import { takeLeases } from './take-leases.ts'
import { takeInvoices, takeOrders } from './take-orders.ts'
import { takePersons } from './take-persons.ts'
import { takeSchemes } from './take-schemes.ts'
import { takeSuppliers } from './take-suppliers.ts'
import { takeUnits } from './take-units.ts'
import type { Taker } from './taking.ts'

/** How the rows of each entity become commands. */
export const takers: Readonly<Record<Entity, Taker>> = {
  building: takeBuildings,
  scheme: takeSchemes,
  entrance: takeEntrances,
  unit: takeUnits,
  lease: takeLeases,
  person: takePersons,
  declared: takeDeclared,
  supplier: takeSuppliers,
  contract: takeContracts,
  order: takeOrders,
  invoice: takeInvoices,
}
