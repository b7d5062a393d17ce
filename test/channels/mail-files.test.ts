import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { checkFiles } from '../../src/channels/server/check-files.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { freePort } from '../setup/free-port.ts'
import { hasProgram } from '../setup/has-program.ts'
import { docxThatSays, lockedPdf, pdfThatSays } from '../setup/papers.ts'
import { eicar, startClamd } from './clamd.ts'

const token = 'a long secret of this house'
const open = (clamavUrl?: string) =>
  openDoors({ set: { mailDoorToken: token, mailBox: 'demandes@robine.example', clamavUrl } })
let town: Doors
beforeAll(async () => {
  town = await open()
})
afterAll(() => town.close())

type File = { name: string; type: string; bytes: Buffer; head?: readonly string[] }
let sent = 0

/** A mail of Madame Le Goff with these files. */
const mailWith = (files: readonly File[], { html = '', kind = 'mixed', words = 'Voici' } = {}): string =>
  [
    'From: Anne Le Goff <anne.legoff@example.org>',
    'Subject: Pièces',
    `Message-ID: <file${sent++}@mail.example>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/${kind}; boundary=b`,
    '',
    '--b',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    '',
    html || words,
    ...files.flatMap(
      ({ name, type, bytes, head = [`Content-Disposition: attachment; filename="${name}"`] }) => [
        '--b',
        `Content-Type: ${type}; name="${name}"`,
        'Content-Transfer-Encoding: base64',
        ...head,
        '',
        bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
      ],
    ),
    '--b--',
    '',
  ].join('\r\n')

type Kept = {
  id: string
  state: string
  request: string
  photos: string[]
  papers: { name: string }[]
  unkept: { name: string; why: string }[]
}
const kept = async (id: string, at = town): Promise<Kept> =>
  (await at.database.owner.row<Kept>(
    sql`select id, state, request, photos, papers, unkept from channels.message where id = ${id}`,
  ))!
const arrive = async (raw: string, at = town): Promise<Kept> => {
  const { status, body } = await at.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    payload: raw,
  })
  expect(status).toBe(202)
  await deliverMessage(at.kernel, body.id)
  return kept(body.id, at)
}
const inThread = async ({ request }: Kept, at = town) => ({
  photos: (await at.database.owner.rows(sql`select 1 from requests.photo where request = ${request}`)).length,
  papers: (
    await at.database.owner.rows<{ name: string }>(
      sql`select name from requests.paper where request = ${request} order by name`,
    )
  ).map(({ name }) => name),
})

/** A picture like no other, as heavy as a photo. */
const photo = (side = 600) =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer()
const attached = (name: string, bytes: Buffer, type = 'application/octet-stream'): File => ({
  name,
  type,
  bytes,
})

test('photos and documents of any usual kind stand in the thread; what its bytes are counts, not what it is called', async () => {
  const one = await arrive(
    mailWith([
      attached('IMG_0001.jpg', await photo(), 'image/jpeg'),
      attached('sans-type', await photo()),
      attached('bail.pdf', pdfThatSays('Bail'), 'application/pdf'),
      attached('courrier.docx', docxThatSays('Bonjour')),
      attached('note.md', Buffer.from('Une note')),
      attached('facture.doc', pdfThatSays('Facture')),
    ]),
  )
  expect(one).toMatchObject({ state: 'placed', unkept: [] })
  expect(await inThread(one)).toEqual({
    photos: 2,
    papers: ['bail.pdf', 'courrier.docx', 'facture.doc.pdf', 'note.md.txt'],
  })
})

test('a photo of a mail stands upright in the thread, without where it was taken, and its name is the hash of what is kept', async () => {
  const taken = await sharp(await photo())
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: 'Marque' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 13/1 6/1' } })
    .resize(600, 400)
    .toBuffer()
  const { photos, unkept } = await arrive(mailWith([attached('IMG_0003.jpg', taken, 'image/jpeg')]))
  expect(unkept).toEqual([])
  const sent = (await town.kernel.files.openSent(photos[0]!))!
  expect(createHash('sha256').update(sent.bytes).digest('hex')).toBe(photos[0])
  expect(sent.bytes.includes('Marque') || sent.bytes.includes('GPS')).toBe(false)
  expect(await sharp(sent.bytes).raw().toBuffer()).toEqual(await sharp(taken).raw().toBuffer())
  const shown = await sharp(await town.kernel.files.open(photos[0]!, 'full')).metadata()
  expect(shown).toMatchObject({ width: 400, height: 600 })
})

test('what is not kept is told with its reason, and the words stand all the same', async () => {
  const { state, unkept } = await arrive(
    mailWith([
      attached('dessin.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
      attached('page.html', Buffer.from('<html></html>'), 'text/html'),
      attached('tout.zip', Buffer.from('PK\u0003\u0004'), 'application/zip'),
      attached('jeu.exe', Buffer.from('MZ\u0000')),
      attached('macros.docx', docxThatSays('x', [{ name: 'word/vbaProject.bin', bytes: 'x' }])),
      attached('abîmée.jpg', Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]), 'image/jpeg'),
      attached('vide.pdf', Buffer.alloc(0), 'application/pdf'),
      attached('lourd.pdf', Buffer.concat([pdfThatSays('x'), Buffer.alloc(11_000_000)]), 'application/pdf'),
    ]),
  )
  expect(state).toBe('placed')
  expect(Object.fromEntries(unkept.map(({ name, why }) => [name, why]))).toMatchObject({
    'page.html': 'kind',
    'tout.zip': 'kind',
    'jeu.exe': 'kind',
    'macros.docx': 'program',
    'abîmée.jpg': 'unreadable',
    'lourd.pdf': 'too_large',
  })
  expect(unkept.map(({ name }) => name)).toEqual(expect.arrayContaining(['dessin.svg', 'vide.pdf']))
})

test('a PDF with a password goes along as it is', async () => {
  const one = await arrive(mailWith([attached('attestation.pdf', await lockedPdf(), 'application/pdf')]))
  expect(one.unkept).toEqual([])
  expect(await inThread(one)).toMatchObject({ papers: ['attestation.pdf'] })
})

test('more than twenty files: the first twenty are looked at, the others told', async () => {
  const many = Array.from({ length: 23 }, (_, i) => attached(`n${i}.txt`, Buffer.from(`note ${i}`)))
  const { papers, unkept } = await arrive(mailWith(many))
  expect(papers).toHaveLength(10)
  expect(unkept).toHaveLength(13)
  expect(unkept.every(({ why }) => why === 'too_many')).toBe(true)
})

describe('pictures that stand in the words', () => {
  const inline = (name: string, bytes: Buffer): File => ({
    name,
    type: 'image/jpeg',
    bytes,
    head: [`Content-ID: <${name}@x>`, `Content-Disposition: inline; filename="${name}"`],
  })

  test('a photo between her words is one; a logo in her signature or under a quote is none', async () => {
    const files = ['fuite.jpg', 'logo.jpg', 'cite.jpg']
    const { photos } = await arrive(
      mailWith(await Promise.all(files.map(async (name) => inline(name, await photo()))), {
        kind: 'related',
        html: '<p>Voyez</p><img src="cid:fuite.jpg@x"><div class="gmail_signature"><img src="cid:logo.jpg@x"></div><blockquote><img src="cid:cite.jpg@x"></blockquote>',
      }),
    )
    expect(photos).toHaveLength(1)
  })

  test('the same small picture in a third mail is a logo; a photo that is sent again stays one', async () => {
    const [logo, large] = [await photo(80), await photo(1200)]
    expect(large.length).toBeGreaterThan(100_000)
    const both = () => arrive(mailWith([attached('logo.jpg', logo), attached('fuite.jpg', large)]))
    expect((await both()).photos).toHaveLength(2)
    expect((await both()).photos).toHaveLength(2)
    const third = await both()
    expect(third.photos).toHaveLength(1)
    expect(third.unkept).toEqual([])
  })
})

test.runIf(hasProgram('heif-dec'))('a photo as an iPhone keeps it is shown as any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loge-heic-'))
  await writeFile(join(folder, 'a.jpg'), await photo())
  execFileSync('heif-enc', ['a.jpg', '-o', 'a.heic'], { cwd: folder, stdio: 'ignore' })
  const heic = await readFile(join(folder, 'a.heic'))
  const one = await arrive(
    mailWith([attached('IMG_0042.HEIC', heic, 'image/heic')], { words: 'La fuite sous l’évier' }),
  )
  expect(one.unkept).toEqual([])
  expect(await inThread(one)).toMatchObject({ photos: 1 })
  const broken = await arrive(mailWith([attached('IMG_0043.HEIC', heic.subarray(0, 600), 'image/heic')]))
  expect(broken.unkept).toEqual([{ name: 'IMG_0043.HEIC', why: 'unreadable' }])
})

/** An envelope of Outlook (MS-OXTNEF) around these files. */
const winmail = (files: readonly { name: string; bytes: Buffer }[]): Buffer => {
  const attribute = (level: number, id: number, data: Buffer): Buffer => {
    const head = Buffer.alloc(9)
    head.writeUInt8(level, 0)
    head.writeUInt32LE(id, 1)
    head.writeUInt32LE(data.length, 5)
    const sum = Buffer.alloc(2)
    sum.writeUInt16LE(data.reduce((all, byte) => (all + byte) % 65_536, 0))
    return Buffer.concat([head, data, sum])
  }
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(1, 0x0008_9006, Buffer.from([0, 0, 1, 0])),
    ...files.flatMap(({ name, bytes }) => [
      attribute(2, 0x0006_9002, Buffer.alloc(14, 1)),
      attribute(2, 0x0001_8010, Buffer.from(`${name}\0`)),
      attribute(2, 0x0006_800f, bytes),
    ]),
  ])
}

test.runIf(hasProgram('tnef'))('what Outlook put into winmail.dat is taken out of it', async () => {
  const one = await arrive(
    mailWith([
      attached(
        'winmail.dat',
        winmail([
          { name: 'devis.pdf', bytes: pdfThatSays('Devis') },
          { name: 'photo.jpg', bytes: await photo() },
        ]),
        'application/ms-tnef',
      ),
    ]),
  )
  expect(one.unkept).toEqual([])
  expect(await inThread(one)).toEqual({ photos: 1, papers: ['devis.pdf'] })
})

test('an envelope that cannot be opened is told', async () => {
  const cut = Buffer.concat([Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]), Buffer.alloc(40, 7)])
  const { unkept, papers } = await arrive(mailWith([attached('winmail.dat', cut, 'application/ms-tnef')]))
  expect([papers, unkept.map(({ why }) => why)]).toEqual([[], ['winmail']])
})

describe.runIf(hasProgram('clamd'))('with a virus scanner (clamd)', () => {
  test('what it names is not kept, and told; what is clean is', async () => {
    const clamd = await startClamd()
    const guarded = await open(clamd.url)
    const one = await arrive(
      mailWith([attached('facture.txt', eicar), attached('note.txt', Buffer.from('Une note'))]),
      guarded,
    )
    expect(one.unkept).toEqual([{ name: 'facture.txt', why: 'infected' }])
    expect(await inThread(one, guarded)).toMatchObject({ papers: ['note.txt'] })
    await guarded.close()
    await clamd.stop()
  })

  test('while it is away her words stand at once, her files wait in the bytes of the mail, and come when it is back', async () => {
    const port = await freePort()
    const guarded = await open(`tcp://127.0.0.1:${port}`)
    const raw = mailWith([
      attached('facture.txt', eicar),
      attached('bail.pdf', pdfThatSays('Bail'), 'application/pdf'),
      attached('a.jpg', await photo(), 'image/jpeg'),
    ])
    const before = await arrive(raw, guarded)
    expect(before).toMatchObject({ state: 'placed', photos: [], papers: [] })
    expect(before.unkept.map(({ why }) => why)).toEqual(['unchecked', 'unchecked', 'unchecked'])
    expect(await waitingJobs(guarded, before.id)).toBe(1)
    // Still away: nothing is lost, and it is asked again.
    await checkFiles(guarded.kernel, before.id)
    expect(await kept(before.id, guarded)).toEqual(before)
    const clamd = await startClamd(port)
    await checkFiles(guarded.kernel, before.id)
    await checkFiles(guarded.kernel, before.id)
    const after = await kept(before.id, guarded)
    expect(after.unkept).toEqual([{ name: 'facture.txt', why: 'infected' }])
    expect(await inThread(after, guarded)).toEqual({ photos: 1, papers: ['bail.pdf'] })
    await guarded.close()
    await clamd.stop()
  })
})

const waitingJobs = async (at: Doors, message: string): Promise<number> =>
  (
    await at.database.owner.rows(
      sql`select 1 from graphile_worker.jobs j where j.task_identifier = 'channels.files' and j.key = ${`files:${message}`}`,
    )
  ).length
