import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { residence } from '../../seeds/bim/residence.ts'
import { unpacked } from './models.ts'

let folder: string
const at = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loge-bim-'))
  writeFileSync(at('sound.ifc'), residence({ revision: 1, faults: false }))
  writeFileSync(at('faulty.ifc'), residence({ revision: 1, faults: true }))
  writeFileSync(at('next.ifc'), residence({ revision: 2, faults: true }))
  writeFileSync(at('duplex.ifc'), unpacked('Duplex_A.ifc'))
  writeFileSync(at('plan.ifc'), '%PDF-1.4')
  writeFileSync(at('bomb.ids'), '<!DOCTYPE ids [<!ENTITY a "a">]><ids>&a;</ids>')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The command line where no database can be reached. */
const loge = (...argv: string[]): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/app/cli.ts', ...argv], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: at('data') },
  })
  return { code: status, out: stdout, err: stderr }
}

test('a model is read without a database, in French and for a script', () => {
  const said = loge('bim', 'inspect', at('duplex.ifc'))
  expect([said.code, said.err]).toEqual([0, ''])
  expect(said.out).toContain('2 logements, reconnus par le numéro des pièces')
  const { rooms, rule } = JSON.parse(loge('bim', 'inspect', at('duplex.ifc'), '--json').out) as {
    rooms: { record: number; name: string; shape?: unknown }[]
    rule: { by: string }
  }
  expect([rooms.length, rule.by]).toEqual([21, 'A101'])
  expect(rooms.find(({ record }) => record === 514)).toMatchObject({ name: 'Foyer' })
  expect(rooms.filter((room) => 'shape' in room || 'known' in room || 'row' in room)).toEqual([])
})

test('two deliveries are compared', () => {
  const said = loge('bim', 'diff', at('faulty.ifc'), at('next.ifc'))
  expect(said.out).toMatch(/étage «.Niveau 2.».: R\+2 → Niveau 2/)
  expect(said.out).toContain('1 équipement remplacé')
})

test('a script is told what differs, and what the requirements say of each thing', () => {
  const differs = JSON.parse(loge('bim', 'diff', at('faulty.ifc'), at('next.ifc'), '--json').out) as object
  expect(differs).toMatchObject({ same: { room: { id: 125 } }, undecided: [] })
  const { code, out } = loge('ids', 'check', 'logement-social', at('faulty.ifc'), '--json')
  expect(code).toBe(3)
  const { specifications } = JSON.parse(out) as { specifications: { status: string }[] }
  expect(specifications.map(({ status }) => status)).toContain('fail')
})

test('a drawing for each storey, each dwelling and each landing, none in the place of another', () => {
  const alike = residence({ revision: 1, faults: false }).replaceAll('A-102', 'A.101')
  writeFileSync(at('alike.ifc'), alike)
  const said = loge('bim', 'plan', at('alike.ifc'), '--out', at('plans'), '--json')
  expect([said.code, said.err]).toEqual([0, ''])
  const { files } = JSON.parse(said.out) as { files: string[] }
  expect(files.map((file) => readFileSync(file, 'utf8').slice(0, 4))).toEqual(files.map(() => '<svg'))
  expect(new Set(files).size).toBe(files.length)
  expect(files.filter((file) => file.includes('A-101'))).toHaveLength(2)
})

test('requirements that hold end with 0, those that do not with 3', () => {
  expect(loge('ids', 'check', 'logement-social', at('sound.ifc')).code).toBe(0)
  const said = loge('ids', 'check', 'logement-social', at('faulty.ifc'))
  expect(said.code).toBe(3)
  expect(said.out).toContain('42 × Rattacher l’équipement à sa pièce.')
  expect(said.out).not.toMatch(/ifc[a-z]|globalid|pset/i)
})

test.each([
  [['bim', 'inspect', 'plan.ifc'], 1, 'est un PDF'],
  [['bim', 'inspect', 'none.ifc'], 1, 'n’existe pas'],
  [['bim', 'diff', 'sound.ifc', 'plan.ifc'], 1, 'est un PDF'],
  [['ids', 'check', 'bomb.ids', 'sound.ifc'], 1, 'déclare des entités'],
  [['ids', 'check', 'sound.ifc', 'sound.ifc'], 1, 'XML'],
  [['bim', 'draw', 'sound.ifc'], 2, 'Usage'],
  [['ids', 'check', 'bomb.ids'], 2, 'Usage'],
])('%j is answered in a sentence', (argv, code, words) => {
  const [name, verb, ...files] = argv
  const said = loge(name!, verb!, ...files.map(at))
  expect([said.code, said.out]).toEqual([code, ''])
  expect(said.err).toContain(words)
})
