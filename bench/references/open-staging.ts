import pg from 'pg'
import type { SqlWay } from '../../src/erp/core/way-shape.ts'
import { answerStaging, type ItemDesk, type SentItem } from '../../test/setup/invented-erp/answer-items.ts'
import { makeStaging, type PivoineBase } from '../../test/setup/invented-erp/load-pivoine.ts'

const table = 'LOGE_BAUX'

/** A table that PIVOINE keeps for what Loge tells it. `answer`: what lies there unanswered is taken and answered in its row. */
export type Staging = {
  door: SqlWay['sql']
  answer: (desk: ItemDesk) => Promise<void>
  close: () => Promise<void>
}

export const openStaging = async (
  config: pg.PoolConfig,
  columns: readonly string[],
  secretEnv: string,
): Promise<Staging> => {
  const client = new pg.Client(config)
  await client.connect()
  const base: PivoineBase = {
    kind: 'postgres',
    run: (words, values = []) => client.query(words, [...values]),
  }
  await makeStaging(base, table, columns)
  const listed = columns.map((column) => `"${column}"`).join(', ')
  const socket = encodeURIComponent(String(config.host))
  return {
    door: {
      kind: 'postgres',
      address: `postgres://${config.user}@127.0.0.1:5432/${config.database}?socket=${socket}`,
      secretEnv,
      table,
      columns: ['ETAT'],
      key: 'ID_LOGE',
    },
    answer: async (desk) => {
      const { rows } = await client.query<SentItem>(`select ${listed} from "${table}" where "ETAT" is null`)
      await answerStaging(desk, base, table, rows)
    },
    close: () => client.end(),
  }
}
