import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipOf as archive } from '../../kernel/server/zip.ts'
import { openModel } from './open-model.ts'

const model = `ISO-10303-21;HEADER;FILE_SCHEMA(('IFC4'));ENDSEC;DATA;#1=IFCPROJECT('a');ENDSEC;END-ISO-10303-21;`

/** A zip of one entry; `size` is what it claims to unfold to. */
const zipOf = (name: string, content: Buffer, size = content.length): Buffer => {
  const packed = deflateRawSync(content)
  const head = (signature: number, extra: number): Buffer => {
    const bytes = Buffer.alloc(extra)
    bytes.writeUInt32LE(signature, 0)
    const at = extra === 30 ? 8 : 10
    bytes.writeUInt16LE(8, at)
    bytes.writeUInt32LE(crc32(content), at + 6)
    bytes.writeUInt32LE(packed.length, at + 10)
    bytes.writeUInt32LE(size, at + 14)
    bytes.writeUInt16LE(name.length, at + 18)
    return bytes
  }
  const local = Buffer.concat([head(0x04034b50, 30), Buffer.from(name), packed])
  const central = Buffer.concat([head(0x02014b50, 46), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loge-bim-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const open = (name: string, content: Buffer | string): ReturnType<typeof openModel> => {
  writeFileSync(join(folder, name), content)
  return openModel(join(folder, name))
}
const problem = (opened: ReturnType<typeof openModel>): string | undefined =>
  'problem' in opened ? opened.problem.code : opened.step.problems[0]?.code

test('a model is read alone or in an archive', () => {
  for (const opened of [open('a.ifc', model), open('a.ifczip', zipOf('in/a.IFC', Buffer.from(model)))])
    expect('step' in opened && opened.step.all('IFCPROJECT')).toHaveLength(1)
})

test('an archive that would fill the memory is not opened', () => {
  const zeros = Buffer.alloc(50_000_000)
  expect(problem(open('claims.ifczip', zipOf('a.ifc', zeros)))).toBe('zip_bomb')
  expect(problem(open('lies.ifczip', zipOf('a.ifc', zeros, 1000)))).toBe('zip_bomb')
})

test('an archive without a model, or cut, is told as such', () => {
  expect(problem(open('other.ifczip', zipOf('readme.txt', Buffer.from('x'))))).toBe('zip_without_model')
  expect(problem(open('cut.ifczip', zipOf('a.ifc', Buffer.from(model)).subarray(0, 60)))).toBe('bad_zip')
})

test('an archive of several models is not read as its first: it is told which ones it holds', () => {
  const files = ['ARC/a.ifc', '__MACOSX/._a.ifc', 'CVC/b.IFC'].map((name) => ({ name, bytes: model }))
  expect(open('both.ifczip', archive(files, '2026-11-25T09:00:00Z'))).toMatchObject({
    problem: { code: 'zip_of_models', stop: true, params: { n: 2, names: 'ARC/a.ifc, CVC/b.IFC' } },
  })
  expect(problem(open('one.ifczip', archive(files.slice(0, 2), '2026-11-25T09:00:00Z')))).toBeUndefined()
})

test('what is not there, or is a folder, is told as such', () => {
  expect(problem(openModel(join(folder, 'none.ifc')))).toBe('no_file')
  expect(problem(openModel(folder))).toBe('no_file')
})

test('an empty file and a PDF with a model’s name are told as such', () => {
  expect(problem(open('empty.ifc', ''))).toBe('empty_file')
  expect(problem(open('plan.ifc', '%PDF-1.4'))).toBe('not_step_but')
})
