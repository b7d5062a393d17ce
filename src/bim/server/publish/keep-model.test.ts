import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepModel, modelPath } from './keep-model.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'loge-keep-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

const model = `ISO-10303-21;HEADER;FILE_SCHEMA(('IFC4'));ENDSEC;DATA;#1=IFCPROJECT('a');ENDSEC;END-ISO-10303-21;`

async function* inPieces(text: string, size = 7): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size))
}
const drafts = (): string[] => readdirSync(join(dir, 'partial'))

test('a delivery in small pieces is one file, named by its content', async () => {
  const kept = await keepModel(dir, 'a', inPieces(model))
  if ('code' in kept) throw new Error(kept.code)
  expect(readFileSync(modelPath(dir, kept.sha256), 'utf8')).toBe(model)
  expect(await keepModel(dir, 'b', inPieces(model, 90))).toEqual(kept)
  expect(drafts()).toEqual([])
})

test.each([
  ['', 'empty_file'],
  [`%PDF-1.4 ${'x'.repeat(200)}`, 'not_step_but'],
  ['Bonjour', 'not_step'],
])('what is no model leaves nothing: %s', async (text, code) => {
  expect(await keepModel(dir, 'c', inPieces(text))).toMatchObject({ code })
  expect(drafts()).toEqual([])
})

test('a delivery beyond the limit is stopped on its way', async () => {
  let sent = 0
  const endless = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from(model)
    for (;;) yield Buffer.alloc(1000, ++sent)
  }
  expect(await keepModel(dir, 'd', endless(), 50_000)).toMatchObject({ code: 'file_too_large' })
  expect(sent).toBeLessThan(60)
  expect(drafts()).toEqual([])
})

test('a sender who goes away leaves nothing', async () => {
  const cut = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from(model)
    throw new Error('aborted')
  }
  await expect(keepModel(dir, 'e', cut())).rejects.toThrow('aborted')
  expect(drafts()).toEqual([])
})
