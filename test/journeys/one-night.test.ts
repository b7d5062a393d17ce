import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { landlord } from '../../src/app/cli/landlord-command.ts'
import type { Queries as Erp } from '../../src/erp/core/contract.ts'
import { lookForExtracts } from '../../src/erp/server/fetch-tasks.ts'
import { goBack } from '../../src/erp/server/back/back-tasks.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { ordersShape } from '../erp/outbox-house.ts'
import { answerFile, type ItemDesk, openDesk } from '../setup/invented-erp/answer-items.ts'
import { plantFaults } from '../setup/invented-erp/extract-faults.ts'
import { inventPivoine, type Pivoine } from '../setup/invented-erp/invent-pivoine.ts'
import { townOf } from '../setup/invented-erp/invented-town.ts'
import { changeTable, nextNight } from '../setup/invented-erp/next-night.ts'
import { dwellingCodes, dwellingMapping } from '../setup/invented-erp/pivoine-mappings.ts'
import { dropExtract, printExtract } from '../setup/invented-erp/write-extract.ts'
import { hasSftp, type SftpServer, startSftp } from '../setup/sftp-server.ts'
import { until } from '../setup/until.ts'
import { file, orient, other, unitOf } from './colleague.ts'
import { here } from './copy.ts'
import { axe, leGoff, picture, walk } from './house.ts'

const { become } = walk()
const source = 'logements'

/** Dwellings of which the invented ERP says another surface than the house knows. */
const measuredOtherwise = 214
const [unknownCodes, hugeSurfaces] = [7, 5]

describe.runIf(hasSftp)('one night of the ERP', () => {
  let server: SftpServer
  let pivoine: Pivoine
  let desk: ItemDesk
  let ways: string
  beforeAll(async () => {
    server = await startSftp()
    ways = join(server.folder, '..', 'ways.json')
    const way = { source, folder: server.folder, begins: 'LOGEMENT_', done: 'pris', sftp: server.sftp }
    const answers = { folder: server.folder, begins: 'ACQ_', done: 'lus' }
    const back = { outlet: 'ordres', folder: server.folder, answers, sftp: server.sftp }
    writeFileSync(ways, JSON.stringify({ ways: [way], back: [back] }))
    const helene = await other('helene')
    await helene.send('source.set', derivedId('source', source), {
      source,
      mapping: dwellingMapping,
      codes: dwellingCodes,
    })
    await helene.send('outlet.set', derivedId('outlet', 'ordres'), { outlet: 'ordres', shape: ordersShape })
    let left = measuredOtherwise
    pivoine = changeTable(inventPivoine(await townOf(here().kernel.database)), 'LOGEMENT', (row) =>
      Number(row['SURF']) > 0 && left-- > 0 ? { SURF: Number(row['SURF']) + 7 } : undefined,
    )
    desk = openDesk(pivoine)
  })
  afterAll(() => server?.stop())

  /** The house with its ways: what it does by itself every ten minutes is done now. */
  const house = () => ({ ...here().kernel, settings: { ...here().kernel.settings, erpWays: ways } })
  const fetchNow = async (): Promise<void> => {
    await lookForExtracts(house())
    const task = here().kernel.slices.find(({ name }) => name === 'erp')!.tasks!['erp.fetch']!
    await task({ source }, house())
  }
  const newest = async () => {
    const flux = await (await other('helene')).ask<Erp['erp.flux']['output']>('erp.flux', {})
    return flux.sources.find((each) => each.source === source)!.batches[0]!
  }
  /** Hélène reads why it waits, and lets it go. */
  const release = async (name: string, why: RegExp, shot = ''): Promise<void> => {
    const page = await become('helene', '/bureau/flux')
    const entry = page.getByRole('article').filter({ hasText: name })
    await entry.getByText(why).waitFor()
    await axe(page)
    if (shot) await picture(page, shot)
    await entry.getByRole('button', { name: 'C’est juste, le prendre' }).click()
    await entry.getByText('Il sera pris').or(entry.getByText('Pris.')).first().waitFor()
    await fetchNow()
    await until(async () => (await newest()).state === 'taken')
  }

  test('an extract comes by SFTP, is held because 3 % vanished, is released, and its twelve lines wait for two causes', async () => {
    const first = dropExtract(server.folder, pivoine, printExtract(pivoine, 'LOGEMENT'))
    await fetchNow()
    expect((await newest()).state).toBe('held')
    await release(first, /premier fichier lu avec ce réglage/)

    pivoine = nextNight(pivoine, { vanish: 0.03 })
    const printed = Array.from({ length: unknownCodes + hugeSurfaces }, (_, i) => i + 20).reduce(
      (plain, at, i) => plantFaults(plain, [i < unknownCodes ? 'unknownCode' : 'hugeSurface'], at),
      printExtract(pivoine, 'LOGEMENT'),
    )
    const second = dropExtract(server.folder, pivoine, printed)
    await fetchNow()
    await release(second, /plus d’une ligne sur cent a disparu/, 'one-night-1280')
    expect((await newest()).causes.map(({ code, lines }) => [code, lines])).toEqual([
      ['unknown_code', unknownCodes],
      ['out_of_bounds', hugeSurfaces],
    ])
  })

  test('one cause is mended once, and its seven lines are taken without the file', async () => {
    const page = await become('helene', '/bureau/flux')
    await page.getByLabel('Ce que veut dire « T3Z »').first().fill('3')
    await page.getByRole('button', { name: 'Retenir' }).first().click()
    await page.getByText('Ses lignes sont reprises à l’instant').waitFor()
    await until(async () => (await newest()).causes.length === 1)
    expect((await newest()).causes).toMatchObject([{ code: 'out_of_bounds', lines: hugeSurfaces }])
  })

  test('the surface of 214 dwellings is settled by one answer', async () => {
    const page = await become('helene', '/bureau/differences')
    const card = page.getByRole('article').filter({ hasText: 'Surface' })
    await card.getByText(`${measuredOtherwise}`).first().waitFor()
    await card.getByRole('button', { name: /^L’ERP a raison/ }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `${measuredOtherwise} lignes sont réglées` })
      .waitFor()
    const stands = await here().kernel.database.owner.row<{ n: number }>(sql`
      select count(*)::int as n from estate.statement s where s.field = 'surface' and s.state = 'differs'`)
    expect(stands?.n).toBe(0)
  })

  test('an order goes back, is acknowledged, and bears the number of the ERP', async () => {
    const nadia = await other('nadia')
    const request = await file(nadia, {
      nature: 'plumbing.tap_broken',
      words: 'Mme LE GOFF : le robinet de l’évier ne ferme plus',
      unit: await unitOf(nadia, leGoff),
      requester: { person: leGoff },
    })
    await orient(nadia, request)
    await goBack(house())
    answerFile(desk, join(server.folder, 'LOGE_ORDRES_000001.csv'), server.folder)
    await goBack(house())
    const { refused, waiting, acknowledged } = (await here().kernel.database.owner.row<
      Record<string, number>
    >(sql`
      select count(*) filter (where b.state = 'refused')::int as refused, count(*) filter (where b.state in ('waiting', 'sent'))::int as waiting,
        count(*) filter (where b.state = 'acknowledged')::int as acknowledged from erp.outbox b`))!
    expect({ refused, waiting, acknowledged }).toEqual({ refused: 0, waiting: 0, acknowledged: 1 })
    const number = String(desk.pivoine().tables.BON.at(-1)!['NUM_BON'])
    const page = await become('nadia', `/bureau/r/${request}`)
    await page.getByText(`n° ERP ${number}`).waitFor()
  })

  test('the register of the year is produced, with what it lacks, who knows it and what it costs', async () => {
    expect(await landlord(['registerNumber=110000123', 'siret=11000012300017'], here().kernel)).toBe(0)
    const page = await become('helene', '/bureau/rpls')
    const rows = page.getByRole('region', { name: 'Ce qui manque, et qui peut le dire' }).getByRole('row')
    await rows.nth(1).waitFor()
    // Each gap has somebody who knows, and a time; what a lease or a void says of itself is asked of nobody.
    for (const row of (await rows.all()).slice(1)) {
      const [knower = '', , time = ''] = (await row.getByRole('cell').allInnerTexts()).map((said) =>
        said.trim(),
      )
      expect(knower).not.toBe('')
      if (!knower.startsWith('Personne')) expect(time).toMatch(/\d/)
    }
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Télécharger le fichier' }).click()
    const saved = join(server.folder, 'register.csv')
    await (await coming).saveAs(saved)
    const lines = readFileSync(saved, 'utf8').trim().split(/\r?\n/)
    const dwellings = await here().kernel.database.owner.row<{ n: number }>(sql`
      select count(*)::int as n from estate.unit u where u.kind = 'dwelling'`)
    expect(lines.length).toBeGreaterThan(measuredOtherwise)
    expect(lines.length - 1).toBeLessThanOrEqual(dwellings!.n)
    expect(new Set(lines.slice(1).map((line) => line.split(';').length))).toEqual(new Set([64]))
  })
})
