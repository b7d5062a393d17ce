import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openConnector } from '../../src/erp/server/connect/open-connector.ts'
import {
  bearer,
  type Counterpart,
  first,
  keysIn,
  listed,
  memoryIn,
  opened,
  second,
  secret,
  startFolder,
  startHttp,
  startMariadbBase,
  startOverSftp,
  startPostgresBase,
} from '../setup/invented-erp/counterparts.ts'
import { hasMariadb, mariadbReader } from '../setup/mariadb.ts'
import { hasSftp } from '../setup/sftp-server.ts'

let spool: string
beforeAll(() => {
  process.env[secret] = mariadbReader.password
  process.env[bearer] = 'jeton-de-pivoine'
})
afterAll(() => {
  delete process.env[secret]
  delete process.env[bearer]
})

describe.each([
  ['a folder', true, startFolder],
  ['SFTP', hasSftp, startOverSftp],
  ['PostgreSQL', true, startPostgresBase],
  ['MariaDB', hasMariadb, startMariadbBase],
  ['HTTP, JSON by lines', true, startHttp('lines')],
  ['HTTP, one array', true, startHttp('array')],
  ['HTTP, CSV', true, startHttp('csv')],
] as const)('%s', (_, isHere, start) => {
  describe.runIf(isHere)('keeps the contract of ways', () => {
    let other: Counterpart
    let memory: ReturnType<typeof memoryIn>
    beforeAll(async () => {
      spool = mkdtempSync(join(tmpdir(), 'loge-spool-'))
      memory = memoryIn(spool)
      other = await start()
      await other.tell(first)
    })
    afterAll(async () => {
      await other.stop()
      rmSync(spool, { recursive: true, force: true })
    })

    test('every row comes once, at a line that stays, until it is acknowledged', async () => {
      const connector = await opened(other.way(), memory)
      const [name = '', ...more] = await listed(connector)
      expect(more).toEqual([])
      const keys = await keysIn(connector, name)
      expect(keys.size).toBe(1202)
      expect(keys.get('NUM_LOT')).toBe(1)
      expect(await keysIn(connector, name)).toEqual(keys)
      expect(await listed(connector)).toEqual([name])
      await connector.acknowledge(name, 'taken')
      await connector.close()
    })

    test('what changed comes at the next asking, also after a house was killed in between', async () => {
      await other.tell(second)
      const killed = await opened(other.way(), memory)
      const [name = ''] = await listed(killed)
      await killed.close()
      const connector = await opened(other.way(), memory)
      expect(await listed(connector)).toEqual([name])
      expect((await keysIn(connector, name)).size).toBe(1201 - 36 + 1)
      await connector.acknowledge(name, 'refused')
      expect(readdirSync(spool)).toEqual([])
      await connector.close()
    })

    test('a parcel is left there once, however often it is sent', async () => {
      const connector = await opened(other.way(), memory)
      const file = { name: 'LOGE_ORDRES_000001.csv', bytes: Buffer.from('ID_LOGE\r\n') }
      const [asFile, again] = [await connector.send({ file }), await connector.send({ file })]
      expect(asFile).toEqual(again)
      expect(asFile.state).toBe('folder' in other.way() ? 'left' : 'later')
      await connector.close()
    })

    test('nobody answers there any more: it is said, and nothing is thrown', async () => {
      await other.stop()
      const connector = await openConnector(other.way(), true, memory)
      expect(typeof connector === 'string' ? connector : await connector.list()).toBe(
        other.gone ?? 'way_down',
      )
      other = await start()
    })
  })
})
