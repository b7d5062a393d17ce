import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SqlWay, wantsTls } from '../../src/erp/core/way-shape.ts'
import type { PullMemory } from '../../src/erp/server/connect/pulled-extracts.ts'
import { answerStaging, openDesk } from '../setup/invented-erp/answer-items.ts'
import {
  bearer,
  first,
  keysIn,
  listed,
  memoryIn,
  opened,
  second,
  secret,
  startMariadbBase,
  startPostgresBase,
} from '../setup/invented-erp/counterparts.ts'
import { makeStaging } from '../setup/invented-erp/load-pivoine.ts'
import type { PivoineRow } from '../setup/invented-erp/pivoine-tables.ts'
import { hasMariadb, mariadbReader } from '../setup/mariadb.ts'

beforeAll(() => {
  process.env[secret] = mariadbReader.password
  process.env[bearer] = 'jeton-de-pivoine'
})
afterAll(() => {
  delete process.env[secret]
  delete process.env[bearer]
})

/** How long a question may last as its view sees it, and a view that says what a database does when it lasted longer. */
const slowViews = {
  postgres: {
    limit: [`create view "BORNE" as select current_setting('statement_timeout') as "NUM_LOT"`],
    slow: [
      `create function wait_long() returns text language plpgsql as $$ begin raise exception 'slow' using errcode = '57014'; end $$`,
      'create view "LENTE" as select wait_long() as "NUM_LOT"',
    ],
  },
  mariadb: {
    limit: [
      'create function longest() returns varchar(20) return @@max_statement_time',
      'create view BORNE as select longest() as NUM_LOT',
    ],
    slow: [
      `create function wait_long() returns varchar(9) deterministic begin signal sqlstate '70100' set mysql_errno = 1969; return ''; end`,
      'create view LENTE as select wait_long() as NUM_LOT',
    ],
  },
} as const

describe.each([
  ['PostgreSQL', true, startPostgresBase],
  ['MariaDB', hasMariadb, startMariadbBase],
] as const)('%s', (_, isHere, start) => {
  describe.runIf(isHere)('as a database', () => {
    let other: Awaited<ReturnType<typeof start>>
    let folder: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'loge-spool-'))
      other = await start()
      await other.tell(first)
    })
    afterAll(async () => {
      await other.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const pull = async (
      changes: Partial<SqlWay['sql']>,
      memory: PullMemory,
      full: boolean,
    ): Promise<string[] | string> => {
      const connector = await opened(other.way(changes), memory, full)
      const extracts = await connector.list()
      if (typeof extracts === 'string') return extracts
      const keys = extracts[0] ? [...(await keysIn(connector, extracts[0].name)).keys()] : []
      for (const { name } of extracts) await connector.acknowledge(name, 'taken')
      return keys.slice(1)
    }

    test('a delta has what changed since the last, and an hour before; nothing is read twice beyond it', async () => {
      const memory = memoryIn(folder)
      expect(await pull({}, memory, false)).toHaveLength(1201)
      expect(memory.said()).toMatch(/^2026-11-29 02:00:00/)
      await other.tell(second)
      // All of them bear the hour that is read again: what did not change costs nothing further on.
      expect(await pull({}, memory, false)).toHaveLength(1201 - 36)
      const again = await pull({}, memory, false)
      expect(typeof again === 'string' ? again : again.toSorted()).toEqual(
        second.difference.changed.LOGEMENT.toSorted(),
      )
      // Written while the last reading went on, half an hour before its end.
      const [plain, ...others] = second.tables.LOGEMENT
      const late: PivoineRow = { ...plain, PORTE: '9 ter', MODIF_LE: '2026-11-30 01:30:00' }
      await other.tell({ ...second, tables: { ...second.tables, LOGEMENT: [late, ...others] } })
      expect(await pull({}, memory, false)).toContain(late['NUM_LOT'])
    })

    test('what it cannot ask is said by its reason', async () => {
      const memory = memoryIn(folder)
      expect(await pull({ table: 'LOGEMENTS' }, memory, true)).toBe('way_unfit')
      expect(await pull({ columns: ['NUM_LOT', 'LOYER'] }, memory, true)).toBe('way_unfit')
      expect(await pull({ changedAt: undefined }, memory, false)).toBe('no_changed_at')
      expect(await pull({ secretEnv: 'ERP_TEST_NOWHERE' }, memory, true)).toBe('no_secret')
      // Two hundred rows share one instant: it tells them not apart.
      expect(await pull({ key: 'CODE_POSTAL' }, memory, true)).toBe('key_unfit')
      expect(await pull({ tls: true }, memory, true)).toBe('way_down')
      // The PostgreSQL of the tests believes whoever comes by its socket.
      if (other.base.kind === 'postgres') return
      expect(await pull({ secretEnv: bearer }, memory, true)).toBe('way_denied')
    })

    test('a name that means to end the statement is only a name', async () => {
      const quote = other.base.kind === 'postgres' ? '"' : '`'
      const evil = `X${quote}; drop table LOGEMENT; --`
      expect(await pull({ table: evil }, memoryIn(folder), true)).toBe('way_unfit')
      expect(await pull({ key: evil }, memoryIn(folder), true)).toBe('way_unfit')
      expect(await pull({}, memoryIn(folder), true)).toHaveLength(1201 - 36)
    })

    test('a view that keeps its reader waiting is let go of after a minute, and what was read is not taken', async () => {
      const { kind, run } = other.base
      for (const statement of slowViews[kind].limit) await run(statement)
      const memory = memoryIn(folder)
      const connector = await opened(other.way({ table: 'BORNE', columns: ['NUM_LOT'] }), memory, true)
      const [name = ''] = await listed(connector)
      expect([...(await keysIn(connector, name)).keys()][1]).toMatch(/^(1min|60(\.0+)?)$/)
      await connector.acknowledge(name, 'taken')
      for (const statement of slowViews[kind].slow) await run(statement)
      expect(await pull({ table: 'LENTE', columns: ['NUM_LOT'] }, memory, true)).toBe('way_slow')
    })

    test('what Loge says goes into a table that is there for it, once, and nowhere else', async () => {
      await makeStaging(other.base, 'LOGE_ENTREE', ['ID_LOGE', 'TYPE', 'NUM_LOT'])
      const door = { schema: undefined, table: 'LOGE_ENTREE', columns: ['ID_LOGE'], key: 'ID_LOGE' }
      const item = { id: 'a1', type: 'CDE', cells: { TYPE: 'CDE', NUM_LOT: "102372'; --" } }
      const denied = await opened(other.way(door), memoryIn(folder))
      expect(await denied.send({ item })).toEqual({ state: 'later', why: 'way_denied' })
      await other.mayWrite('LOGE_ENTREE')
      for (const __ of [1, 2]) expect(await denied.send({ item })).toEqual({ state: 'left' })
      const desk = openDesk(first)
      await answerStaging(desk, other.base, 'LOGE_ENTREE', [
        { ID_LOGE: 'a1', TYPE: 'CDE', NUM_LOT: '102372' },
      ])
      expect(await pull({ ...door, columns: ['ID_LOGE', 'NUM_ERP'] }, memoryIn(folder), true)).toEqual(['a1'])
    })
  })
})

test('what is not on this machine is spoken to under TLS, whatever the settings say', () => {
  const asks = (address: string, tls?: boolean) => wantsTls({ address, tls })
  expect(asks('postgres://loge@erp.example/pivoine')).toBe(true)
  expect(asks('mariadb://loge@10.2.0.7/pivoine', false)).toBe(true)
  expect(asks('mariadb://loge@127.0.0.1/pivoine')).toBe(false)
  expect(asks('postgres://loge@localhost/pivoine', true)).toBe(true)
})
