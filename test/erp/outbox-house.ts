import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OutletShape } from '../../src/erp/core/back/outlet-shape.ts'
import type { BackWay } from '../../src/erp/core/way-shape.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

/** What an ERP of the nineties takes: Windows-1252, `;`, decimal comma, jj/mm/aaaa, codes of its own. */
export const ordersShape = {
  kinds: ['orderPlaced', 'orderDone', 'orderChecked', 'orderEnded'],
  columns: [
    { as: 'ID_LOGE', from: 'id' },
    { as: 'TYPE', from: 'kind', codes: 'TYPE' },
    { as: 'VERSION', from: 'version' },
    { as: 'DATE', from: 'toldOn', writer: 'frenchDay' },
    { as: 'NUM_BON', from: 'orderNo' },
    { as: 'NUM_LOT', from: 'unitRef' },
    { as: 'FOURNISSEUR', from: 'firmName' },
    { as: 'MONTANT', from: 'amount', writer: 'euros' },
    { as: 'NUM_ERP', from: 'orderTheirs' },
  ],
  codes: { TYPE: { orderPlaced: 'CDE', orderDone: 'FAIT', orderChecked: 'SF', orderEnded: 'ANN' } },
}
export const contactShape = {
  kinds: ['contact', 'leaseEnd'],
  columns: [
    { as: 'ID_LOGE', from: 'id' },
    { as: 'NUM_LOT', from: 'unitRef' },
    { as: 'NOM', from: 'lastName' },
    { as: 'TELEPHONE', from: 'phone', writer: 'phone' },
    { as: 'FIN', from: 'ends', writer: 'frenchDay' },
  ],
}

export type OutboxItem = {
  id: string
  kind: string
  state: string
  version: number
  fileNo: number | null
  receipt: string | null
}

/** A landlord with outlets, a folder where an ERP takes files and puts its answers, and the acts that are told to it. */
export const openOutboxHouse = async () => {
  const w: Landlord = await openLandlord()
  const folder = mkdtempSync(join(tmpdir(), 'loge-back-'))
  const way = (outlet: string, more: Partial<BackWay> = {}): BackWay => ({
    outlet,
    folder,
    answers: { folder, begins: 'ACQ_', done: 'lus' },
    ...more,
  })
  const set = (outlet: string, shape: object) =>
    w.act('outlet.set', derivedId('outlet', outlet), { outlet, shape: shape as OutletShape }, actorOf('hq'))
  const order = async (contract = centre.contract): Promise<{ request: string; order: string }> => {
    const request = newId()
    const filed = {
      nature: 'plumbing.tap_broken',
      words: 'L’évier fuit depuis ce matin.',
      unit: centre.unit,
      requester: { person: centre.tenant },
      channel: 'phone',
    }
    await w.act('request.file', request, filed, actorOf('agent'))
    const outcome = await w.act('request.orient', request, { to: 'firm', contract }, actorOf('agent'))
    return { request, order: outcome.id }
  }
  const items = (outlet: string): Promise<OutboxItem[]> =>
    w.database.owner.rows(sql`
      select b.id, b.kind, b.state, b.version, b.file_no as "fileNo", b.receipt from erp.outbox b
      where b.outlet = ${outlet} order by b.at, b.id`)
  const files = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith('LOGE_'))
      .toSorted()
  const read = (name: string): string =>
    new TextDecoder('windows-1252').decode(readFileSync(join(folder, name)))
  /** a file of answers that lies whole: `lines` as an ERP writes them, with its last line unless told otherwise */
  const answer = (name: string, lines: readonly string[], last?: string): void => {
    const body = ['ID_LOGE;ETAT;NUM_ERP;MOTIF', ...lines].map((line) => `${line}\r\n`).join('')
    const sha256 = createHash('sha256').update(body, 'latin1').digest('hex')
    writeFileSync(
      join(folder, name),
      Buffer.from(`${body}${last ?? `FIN;${lines.length};${sha256}\r\n`}`, 'latin1'),
    )
    writeFileSync(join(folder, `${name}.ok`), '')
    const made = new Date(Date.UTC(2026, 0, 1, 0, ++answered))
    utimesSync(join(folder, name), made, made)
  }
  let answered = 0
  const said = (who: Actor, query: string, input: object = {}) => w.kernel.ask(who, query, input)
  const close = async (): Promise<void> => {
    await w.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...w, folder, way, set, order, items, files, read, answer, said, close }
}

export type OutboxHouse = Awaited<ReturnType<typeof openOutboxHouse>>
