import type { Actor } from '../../src/kernel/core/access.ts'
import { isRefusal } from '../../src/kernel/core/command.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { type RawBuilder, sql } from '../../src/kernel/server/sql.ts'
import type { Queries, State } from '../../src/bim/core/contract.ts'
import { deliver, type DeliveryOutcome } from '../../src/bim/server/publish/delivery-route.ts'
import { readRevision } from '../../src/bim/server/publish/read-revision.ts'
import { centre, type Corner, house, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { build } from '../setup/tell.ts'

export { centre, roches, who }

export const helene: Actor = { ...house, id: who.helene, role: 'hq' }
export const sylvie: Actor = { ...house, id: who.sylvie, role: 'manager', agencies: ['centre'] }

export type Models = Doors & {
  files: string
  /** delivers and reads */
  publish: (
    bytes: Buffer | string,
    as?: { model?: string; file?: string; building?: string },
  ) => Promise<string>
  bring: (
    bytes: Buffer | string,
    as?: { model?: string; file?: string; building?: string },
  ) => Promise<DeliveryOutcome>
  ask: <Q extends keyof Queries>(
    query: Q,
    input: Queries[Q]['input'],
    actor?: Actor,
  ) => Promise<Queries[Q]['output']>
  rows: <T>(query: RawBuilder<unknown>) => Promise<T[]>
  stateOf: (revision: string) => Promise<State>
}

/** The landlord, with what is asked and told of building models. */
export const makeModels = async (): Promise<Models> => {
  const world = await openDoors()
  const rows = <T>(query: RawBuilder<unknown>) => world.database.owner.rows<T>(query as RawBuilder<T>)
  const bring: Models['bring'] = (
    bytes,
    { model = 'Architecte', file = 'a.ifc', building = centre.building } = {},
  ) => deliver(world.kernel, helene, { building, model, file }, inPieces(Buffer.from(bytes)))
  return {
    ...world,
    files: world.kernel.settings.filesDir,
    bring,
    rows,
    publish: async (bytes, as = {}) => {
      const delivered = await bring(bytes, as)
      if (!('revision' in delivered)) throw new Error(JSON.stringify(delivered))
      await readRevision(world.kernel, {
        building: as.building ?? centre.building,
        revision: delivered.revision,
      })
      return delivered.revision
    },
    ask: async (query, input, actor = helene) => {
      const said = await world.kernel.ask(actor, query, input)
      if (isRefusal(said)) throw new Error(said.refused)
      return said as never
    },
    stateOf: async (revision) =>
      (await rows<{ state: State }>(sql`select state from bim.revision where id = ${revision}`))[0]!.state,
  }
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

/** The dwellings of Les Amandiers, as the estate knows them: by the number of the landlord. */
export const settleAmandiers = async ({ act }: Doors, at: Corner = centre) => {
  const units = [0, 1, 2, 3, 4].flatMap((storey) =>
    [1, 2, 3, 4].map((side) => ({
      id: derivedId('amandiers', at.building, storey, side),
      ref: `UG1${storey}0${side}`,
      storey,
      door: `${storey}0${side}`,
    })),
  )
  await build(act, at, { units })
  return units
}
