import { messageId } from '../../../src/channels/server/message-store.ts'
import { takeDossier } from '../../../src/channels/server/state/read-dossiers.ts'
import { derivedId } from '../../../src/kernel/server/record-ids.ts'
import { sql } from '../../../src/kernel/server/sql.ts'
import { centre } from '../../setup/agency-corners.ts'
import { stateDossier } from '../../setup/signal-logement.ts'
import type { WayUnderTest } from './way-under-test.ts'

/** A dossier that was read at the State’s service: its number there is its name. */
export const stateWay: WayUnderTest = {
  danger: 'Le détecteur de monoxyde de carbone sonne au 12 rue de Verdun, nous avons tous mal à la tête',
  set: {},
  hand: async (town, { name, words }) => {
    const uuid = derivedId('dossier', name)
    await town.database.owner.run(
      sql`update estate.building set address = '3 rue de l’État' where id = ${centre.building}`,
    )
    await takeDossier(town.database.owner, stateDossier({ uuid, description: words, desordres: [] }))
    return messageId('state', uuid)
  },
  withoutMachines: 'the house asks for each dossier itself, with its own account',
  withoutStrangers: 'a dossier names no request: what is told of it later comes under its number',
}
