import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import { zipOf } from '../../src/kernel/server/zip.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Answered, type Doors, openDoors } from '../setup/doors.ts'
import { docxThatSays, odtThatSays, pdfThatSays, shaOfPaper } from '../setup/papers.ts'
import { inPlainWords } from './plain-words.ts'

let door: Doors
let cookie: string
beforeAll(async () => {
  door = await openDoors()
  cookie = `loge=${await openSession(door.database.owner, { person: centre.tenant, how: 'password', device: '' })}`
})
afterAll(() => door.close())

const put = (bytes: Buffer, named = shaOfPaper(bytes), lang = 'fr'): Promise<Answered> =>
  door.knock({
    method: 'PUT',
    url: `/api/files/${named}`,
    headers: { 'content-type': 'application/octet-stream', 'x-loge-lang': lang, cookie },
    payload: bytes,
  })

const pdf = pdfThatSays('Attestation')
const archive = zipOf([{ name: 'lisez-moi.txt', bytes: 'Bonjour' }], '2026-11-24T08:00:00Z')
const noPapers: Record<string, [Buffer, string]> = {
  'a web page': [Buffer.from('<!doctype html><script>alert(1)</script>'), 'paper_kind'],
  'a drawing with a script': [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'paper_kind',
  ],
  'an archive of anything': [archive, 'paper_kind'],
  'a program': [Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), 'paper_kind'],
  'a script of a shell': [Buffer.from('#!/bin/sh\nrm -rf /\n'), 'paper_kind'],
  'a rich text': [Buffer.from('{\\rtf1 Bonjour}'), 'paper_kind'],
  'a Word document of before 2007': [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'paper_kind'],
  'bytes that are no letters of anybody': [Buffer.from([0x41, 0x81, 0x42]), 'paper_kind'],
  'a PDF with an archive behind it': [Buffer.concat([pdf, archive]), 'paper_two_kinds'],
  'a document with a page before it': [
    Buffer.concat([Buffer.from('<html>'), docxThatSays('x')]),
    'paper_kind',
  ],
  'a document with another archive before it': [Buffer.concat([archive, docxThatSays('x')]), 'paper_kind'],
  'a document with a page behind it': [
    Buffer.concat([docxThatSays('x'), Buffer.from('<html>')]),
    'paper_two_kinds',
  ],
  'a document that says one member twice': [
    docxThatSays('x', [{ name: 'word/document.xml', bytes: 'y' }]),
    'paper_two_kinds',
  ],
  'a document with macros': [
    docxThatSays('x', [{ name: 'word/vbaProject.bin', bytes: 'Sub AutoOpen' }]),
    'paper_macros',
  ],
  'a document whose types speak of macros': [
    docxThatSays('x', [], '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>'),
    'paper_macros',
  ],
  'a document with a program in it': [
    docxThatSays('x', [{ name: 'word/embeddings/facture.exe', bytes: 'MZ' }]),
    'paper_macros',
  ],
  'an OpenDocument with macros': [
    odtThatSays('x', [{ name: 'Basic/Standard/Module1.xml', bytes: 'Sub Main' }]),
    'paper_macros',
  ],
  'a document that was cut': [docxThatSays('x'.repeat(500)).subarray(0, 200), 'paper_kind'],
}
for (const [what, [bytes, code]] of Object.entries(noPapers))
  test(`${what} is not kept, and is told so`, async () => {
    for (const lang of ['fr', 'en']) inPlainWords(await put(bytes, shaOfPaper(bytes), lang), code, lang)
  })

test('bytes that are not those of their name are asked for again', async () => {
  inPlainWords(await put(pdf, 'a'.repeat(64)), 'paper_damaged', 'fr')
})

const papers: Record<string, [Buffer, string]> = {
  'a PDF': [pdf, 'application/pdf'],
  'a Word document': [
    docxThatSays('Bonjour'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  'an OpenDocument text': [odtThatSays('Bonjour'), 'application/vnd.oasis.opendocument.text'],
  'a text in UTF-8': [Buffer.from('Bonjour, l’eau coule à l’étage.'), 'text/plain'],
  'a text of an old Windows': [
    Buffer.from('L\u0092eau coule \u00e0 l\u0092\u00e9tage', 'latin1'),
    'text/plain',
  ],
}
const said = (bytes: Buffer, name: string) => [{ sha256: shaOfPaper(bytes), name, bytes: bytes.length }]
for (const [what, [bytes, media]] of Object.entries(papers))
  test(`${what} is kept as it was sent, and given to nobody to run`, async () => {
    expect(await put(bytes)).toMatchObject({ status: 200, body: { sha256: shaOfPaper(bytes) } })
    const request = newId()
    await door.send(actorOf('tenant'), 'request.file', request, {
      nature: 'plumbing.tap_leak',
      unit: centre.unit,
      channel: 'portal',
    })
    expect(
      await door.send(actorOf('tenant'), 'request.say', request, {
        words: 'Voici.',
        papers: said(bytes, 'N’Diaye é'),
      }),
    ).toMatchObject({ ok: true })
    const answer = await door.app.inject({ url: `/api/files/${shaOfPaper(bytes)}`, headers: { cookie } })
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload.equals(bytes)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
    expect(String(answer.headers['content-type'])).toMatch(new RegExp(`^${media.replaceAll('.', '\\.')}`))
  })

test('what says another kind than it is does not go along; called so before it came, it is shown as what it is', async () => {
  const [request, batch] = [newId(), Buffer.from('echo off, et rien de plus.')]
  await door.send(actorOf('tenant'), 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'portal',
  })
  const enclose = (bytes: Buffer, name: string) =>
    door.send(actorOf('tenant'), 'request.say', request, { words: 'Voici.', papers: said(bytes, name) })
  expect(await enclose(batch, 'facture.bat')).toMatchObject({ ok: true })
  await put(batch)
  for (const [bytes, name] of [
    [batch, 'facture.pdf'],
    [docxThatSays('Bonjour'), 'facture.pdf'],
    [pdf, 'facture.exe'],
  ] as const) {
    await put(bytes)
    expect(await enclose(bytes, name)).toMatchObject({
      ok: false,
      refused: 'paper_misnamed',
      message: expect.stringContaining('n’est pas ce que dit son nom'),
    })
  }
  const thread = (await door.kernel.ask(actorOf('agent'), 'request.thread', { id: request })) as Thread
  expect(thread.entries.flatMap(({ papers = [] }) => papers.map(({ name }) => name))).toEqual([
    'facture.bat.txt',
  ])
})

test('a paper that nobody showed her is not hers, though she knows its hash', async () => {
  const bytes = pdfThatSays('Bail de quelqu un d autre')
  await put(bytes)
  expect((await door.knock({ url: `/api/files/${shaOfPaper(bytes)}`, headers: { cookie } })).status).toBe(404)
  expect(
    (await door.knock({ url: `/api/files/${shaOfPaper(bytes)}?size=page`, headers: { cookie } })).status,
  ).toBe(404)
})
