import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { erp } from '../../src/app/cli/erp-command.ts'
import type { BatchReport } from '../../src/erp/server/run-batch.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import type { Landlord } from './landlord.ts'

export type SaidByCommand = { code: number; out: string; err: string }

/** Extracts of an ERP in a folder of their own, each a day later than the one before, and the command that takes them. */
export const erpExtracts = (w: Landlord) => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-extracts-'))
  let day = 0
  const run = async (...argv: string[]): Promise<SaidByCommand> => {
    const said: SaidByCommand = { code: 0, out: '', err: '' }
    const spies = (['out', 'err'] as const).map((way) =>
      vi.spyOn(way === 'out' ? process.stdout : process.stderr, 'write').mockImplementation((words) => {
        said[way] += String(words)
        return true
      }),
    )
    try {
      said.code = await erp(argv, w.kernel)
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
    return said
  }
  const drop = (name: string, content: string | Buffer): string => {
    const file = join(folder, name)
    writeFileSync(file, content)
    day++
    utimesSync(file, new Date(2026, 8, day), new Date(2026, 8, day))
    return file
  }
  const take = async (source: string, file: string, ...more: string[]): Promise<BatchReport> =>
    JSON.parse((await run('run', source, '--file', file, '--json', ...more)).out) as BatchReport
  return {
    folder,
    run,
    drop,
    /** The lines as a file of Windows with `;`, taken for good; what is held is released first, by head office. */
    tell: async (source: string, lines: readonly string[]): Promise<BatchReport> => {
      const file = drop(`${source.toUpperCase()}_${day + 1}.csv`, `${lines.join('\r\n')}\r\n`)
      const first = await take(source, file, '--apply')
      if (first.state !== 'held') return first
      await w.act('batch.release', first.batch, {})
      return take(source, file, '--apply')
    },
    take,
    setUp: (source: string, mapping: object, codes: object = {}) =>
      w.act('source.set', derivedId('source', source), { source, mapping, codes }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type ErpExtracts = ReturnType<typeof erpExtracts>

const column = (from: string, to: string, converter = 'text', more: object = {}) => ({
  from: [from],
  to,
  converter,
  ...more,
})

/** How the ERP of these tests tells leases, tenants and firms. */
export const extractMappings = {
  lease: {
    entity: 'lease',
    full: true,
    layout: { delimiter: ';' },
    key: ['NUM_BAIL'],
    columns: [
      column('NUM_LOT', 'dwelling', 'key'),
      column('NUM_LOC', 'tenant', 'key'),
      column('NOM', 'lastName'),
      column('PRENOM', 'firstName'),
      column('DEBUT', 'starts', 'frenchDay'),
      column('FIN', 'ends', 'frenchDay'),
    ],
  },
  person: {
    entity: 'person',
    full: false,
    layout: { delimiter: ';' },
    key: ['NUM_LOC'],
    columns: [
      column('NUM_BAIL', 'lease', 'key'),
      column('NOM', 'lastName'),
      column('PRENOM', 'firstName'),
      column('TEL', 'phone', 'phone'),
      column('MEL', 'email', 'email'),
    ],
  },
  supplier: {
    entity: 'supplier',
    full: true,
    layout: { delimiter: ';' },
    key: ['NUM_FOUR'],
    columns: [
      column('RAISON', 'name'),
      column('SIRET', 'siret'),
      column('METIER', 'trades', 'text', { codes: 'METIER' }),
      column('MEL', 'email', 'email'),
    ],
  },
} as const

export const extractHeaders = {
  lease: 'NUM_BAIL;NUM_LOT;NUM_LOC;NOM;PRENOM;DEBUT;FIN',
  person: 'NUM_LOC;NUM_BAIL;NOM;PRENOM;TEL;MEL',
  supplier: 'NUM_FOUR;RAISON;SIRET;METIER;MEL',
} as const
