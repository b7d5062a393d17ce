import { derivedId } from '../../../kernel/server/record-ids.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type HeldContract, planContract } from '../../core/firm-contract/plan-contract.ts'
import { keyOfValue, words } from '../../core/lease/lease-row.ts'
import type { ReadRow } from '../../core/read-row.ts'
import { counterpartsOf, saveCounterparts } from './counterpart-store.ts'
import { changedIn, sendActs, type Taker, type Taking, type WaitingRow } from './taking.ts'

/** Rows become contracts of firms, with their trades, their agencies and their buildings. */
export const takeContracts: Taker = async (taking, rows) => {
  const { kernel, source } = taking
  const db = kernel.database.owner
  const scene = await readScene(taking, rows)
  const waiting: WaitingRow[] = []
  for (const row of rows) {
    const planned = planContract({
      row,
      changed: changedIn(taking, row),
      firm: scene.firms.get(keyOfValue(row.values.supplier)),
      own: scene.own.get(row.key),
      held: scene.held,
      buildings: scene.buildings,
      makeId: (...parts) => derivedId('erp', source, ...parts),
    })
    const fault = 'fault' in planned ? planned.fault : await sendActs(taking, planned.acts)
    if (fault || 'fault' in planned) waiting.push({ row, fault: fault! })
    else {
      await saveCounterparts(db, source, [{ entity: 'contract', key: row.key, id: planned.id }])
      await taking.onTaken([row])
    }
  }
  return waiting
}

type ContractsScene = {
  firms: ReadonlyMap<string, string>
  own: ReadonlyMap<string, string>
  buildings: ReadonlyMap<string, string>
  held: readonly HeldContract[]
}

const readScene = async ({ kernel, source }: Taking, rows: readonly ReadRow[]): Promise<ContractsScene> => {
  const db = kernel.database.owner
  const suppliers = rows.map(({ values }) => keyOfValue(values.supplier))
  const sites = rows.flatMap(({ values }) => words(values.buildings).split('|').map(keyOfValue))
  const keys = rows.map(({ key }) => key)
  return {
    firms: await counterpartsOf(db, source, 'supplier', suppliers),
    own: await counterpartsOf(db, source, 'contract', keys),
    buildings: await counterpartsOf(db, source, 'building', sites),
    held: await db.rows<HeldContract>(sql`
      select c.id, c.firm, c.ref, c.name, c.kind, c.trades, c.agencies, c.buildings, c.covers, c.spend_limit as "limit",
        c.starts::text as starts, c.ends::text as ends
      from contractors.signed_contract c`),
  }
}
