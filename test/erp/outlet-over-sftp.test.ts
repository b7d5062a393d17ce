import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Queries } from '../../src/erp/core/contract.ts'
import type { BackWay } from '../../src/erp/core/way-shape.ts'
import { goBack } from '../../src/erp/server/back/back-tasks.ts'
import { deliverFiles, resendFrom } from '../../src/erp/server/back/deliver-files.ts'
import { takeAnswers } from '../../src/erp/server/back/take-answers.ts'
import { actorOf } from '../setup/agency-corners.ts'
import { hasSftp, type SftpFaults, type SftpServer, startSftp } from '../setup/sftp-server.ts'
import { killedAt } from './killed-delivery.ts'
import { openOutboxHouse, ordersShape, type OutboxHouse } from './outbox-house.ts'

let w: OutboxHouse
let server: SftpServer
const serve = async (faults: SftpFaults = {}): Promise<BackWay> => {
  server = await startSftp({ ...faults, kept: w.folder })
  return w.way('ordres', { sftp: server.sftp })
}
const name = 'LOGE_ORDRES_000001.csv'
const lying = (): string[] => readdirSync(w.folder).toSorted()
/** Whether a file says by its last line that it is whole. */
const isWhole = (bytes: Buffer): boolean => {
  const end = bytes.lastIndexOf('FIN')
  const sha256 = createHash('sha256').update(bytes.subarray(0, end)).digest('hex')
  return end >= 0 && bytes.subarray(end).toString('latin1').trimEnd().endsWith(sha256)
}
const outletOf = async () => {
  const said = (await w.said(actorOf('hq'), 'erp.back')) as Queries['erp.back']['output']
  return said.outlets[0]!
}

describe.runIf(hasSftp)('an outlet over SFTP', () => {
  beforeAll(async () => {
    w = await openOutboxHouse()
    await w.set('ordres', ordersShape)
  })
  afterEach(() => server.stop())
  afterAll(() => w.close())

  test('a folder that may only be read says so, and keeps everything for the next run', async () => {
    const way = await serve({ isReadOnly: true })
    await w.order()
    expect(await deliverFiles(w.kernel, way)).toEqual({ outlet: 'ordres', files: [], why: 'way_denied' })
    expect(lying()).toEqual([])
    expect(await w.items('ordres')).toMatchObject([{ state: 'waiting', fileNo: 1 }])
  })

  test('on a disk that is full nothing lies under the name; with room again the very file is there', async () => {
    const full = await serve({ kilobytes: 0 })
    expect(await deliverFiles(w.kernel, full)).toMatchObject({ files: [], why: 'way_full' })
    expect(lying()).not.toContain(name)
    await server.stop()
    const way = await serve()
    expect((await deliverFiles(w.kernel, way)).files).toMatchObject([{ no: 1, name, lines: 1 }])
    expect(lying()).toEqual([name])
    expect(isWhole(readFileSync(join(w.folder, name)))).toBe(true)
  })

  test('the same name again: the same bytes, and never a moment without them', async () => {
    const way = await serve()
    const bytes = readFileSync(join(w.folder, name))
    const seen: boolean[] = []
    for (const _ of [1, 2, 3]) {
      await resendFrom(w.database.owner, 'ordres', 1)
      let isOver = false
      const delivered = deliverFiles(w.kernel, way).finally(() => (isOver = true))
      while (!isOver) seen.push((await readFile(join(w.folder, name))).equals(bytes))
      expect((await delivered).files).toMatchObject([{ no: 1 }])
    }
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.every(Boolean)).toBe(true)
    expect(lying()).toEqual([name])
  })

  test('killed half way, whatever lies under a name is whole, and the next run ends it', async () => {
    const way = await serve()
    const cut: boolean[] = []
    for (const moves of [1, 2, 3]) {
      await w.order()
      cut.push(await killedAt(w, way, moves))
      for (const file of w.files()) expect(isWhole(readFileSync(join(w.folder, file)))).toBe(true)
    }
    expect(cut).toContain(true)
    await deliverFiles(w.kernel, way)
    expect(w.files()).toHaveLength(4)
    expect(lying()).toEqual(w.files())
    expect((await w.items('ordres')).every(({ state }) => state === 'sent')).toBe(true)
  })

  test('a server whose key changed is given nothing, and head office reads since when', async () => {
    const way = await serve()
    await w.order()
    const erpWays = join(w.folder, 'ways.json')
    const settings = { ...w.kernel.settings, erpWays }
    const { sftp } = server
    const strange = { ...sftp, hostKey: `SHA256:${'A'.repeat(43)}` }
    writeFileSync(erpWays, JSON.stringify({ ways: [], back: [{ ...way, sftp: strange }] }))
    await goBack({ ...w.kernel, settings })
    const { shut } = await outletOf()
    expect(shut).toMatchObject({ why: 'host_key_changed' })
    expect(w.files()).toHaveLength(4)
    await goBack({ ...w.kernel, settings })
    expect((await outletOf()).shut).toEqual(shut)
    writeFileSync(erpWays, JSON.stringify({ ways: [], back: [way] }))
    await goBack({ ...w.kernel, settings })
    expect((await outletOf()).shut).toBeNull()
    expect(w.files()).toHaveLength(5)
  })

  test('answers in a folder that may only be read are heard once, and it is said that they stay there', async () => {
    const way = await serve({ isReadOnly: true })
    const [item] = await w.items('ordres')
    w.answer('ACQ_1.csv', [`${item!.id};OK;2026-4471;`])
    expect(await takeAnswers(w.kernel, way)).toMatchObject({
      heard: [{ taken: 1, faults: [] }],
      why: 'not_put_away',
    })
    expect(await takeAnswers(w.kernel, way)).toMatchObject({ heard: [{ taken: 0, faults: [] }] })
    expect(existsSync(join(w.folder, 'ACQ_1.csv'))).toBe(true)
  })
})
