import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { parseMail } from '../../src/channels/server/mail/parse-mail.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

const token = 'a long secret of this house'
let town: Doors
beforeAll(async () => {
  town = await openDoors({
    set: { mailDoorToken: token, mailBox: 'demandes@robine.example', mailAuthServer: 'mx.robine.example' },
  })
})
afterAll(() => town.close())

/** Handed over and placed: what became of it. */
const arrive = async (raw: string | Buffer) => {
  const { status, body } = await town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    payload: raw,
  })
  expect(status).toBe(202)
  await deliverMessage(town.kernel, body.id)
  return (await town.database.owner.row<{
    id: string
    state: string
    why: string
    sender: string
    sender_name: string
    subject: string
    words: string
    whole: string
    papers: { name: string }[]
    unkept: { name: string }[]
  }>(
    sql`select id, state, why, sender, sender_name, subject, words, whole, papers, unkept from channels.message where id = ${body.id}`,
  ))!
}

let sent = 0
const lines = (...all: (string | string[])[]) => all.flat().join('\r\n')
const named = () => `Message-ID: <odd${sent++}@mail.example>`
const anne = 'From: Anne Le Goff <anne.legoff@example.org>'
const mixed = 'Content-Type: multipart/mixed; boundary=b'

describe('a mail that is none', () => {
  test('nothing but line ends', async () => {
    expect(await arrive('\r\n\r\n')).toMatchObject({ state: 'failed', why: 'unreadable' })
  })

  test('empty, of somebody known', async () => {
    expect(await arrive(lines(anne, named(), '', ''))).toMatchObject({ state: 'intake', why: 'empty' })
  })

  test('more parts than any mail has goes before a person, and the next mail is read', async () => {
    const parts = Array.from({ length: 3500 }, (_, i) => `--b\r\n\r\n${i}`)
    expect(await arrive(lines(anne, named(), mixed, '', parts, '--b--'))).toMatchObject({
      state: 'failed',
      why: 'unreadable',
    })
    expect(await arrive(lines('From: x@y.example', named(), '', 'Bonjour'))).toMatchObject({
      words: 'Bonjour',
    })
  })

  test('what takes more time than a mail may is left, and the next one is read', async () => {
    const heavy = Buffer.from(lines(anne, '', 'x'.repeat(9_000_000)))
    expect(await parseMail(heavy, { limits: { seconds: 0, megabytes: 100 } })).toBeUndefined()
    expect((await parseMail(Buffer.from(lines(anne, '', 'Bonjour'))))?.text).toBe('Bonjour')
  })

  test('ten at once, one of which is never read: the nine others are', async () => {
    const never = parseMail(Buffer.from(lines(anne, '', 'x'.repeat(9_000_000))), {
      limits: { seconds: 0, megabytes: 100 },
    })
    const others = Array.from({ length: 9 }, (_, i) =>
      parseMail(Buffer.from(lines(anne, '', `Bonjour ${i}`))),
    )
    expect((await Promise.all(others)).map((one) => one?.text)).toEqual(others.map((_, i) => `Bonjour ${i}`))
    expect(await never).toBeUndefined()
  })

  test('eighty mails in one another', async () => {
    const nest = (depth: number): string =>
      depth
        ? lines(`Content-Type: message/rfc822`, '', `Subject: ${depth}`, nest(depth - 1))
        : lines('', 'tout au fond')
    const { state } = await arrive(lines('From: x@y.example', named(), 'Subject: Enveloppes', nest(80)))
    expect(['intake', 'failed']).toContain(state)
  })
})

describe('what is badly written is read as well as it can be', () => {
  test('a subject of sixty kilobytes', async () => {
    const { subject, state } = await arrive(
      lines('From: x@y.example', named(), `Subject: ${'fuite '.repeat(10_000)}`, '', 'Bonjour'),
    )
    expect(state).toBe('intake')
    expect(subject).toMatch(/^fuite fuite/)
    expect(subject.length).toBeLessThanOrEqual(300)
  })

  test('base64 that was cut', async () => {
    const text = Buffer.from('La chaudière est en panne depuis hier.').toString('base64').slice(0, -7)
    const { words } = await arrive(
      lines(
        'From: x@y.example',
        named(),
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        text,
      ),
    )
    expect(words).toMatch(/^La chaudière est en panne/)
  })

  test.each(['utf8', 'latin1'] as const)('no charset, in %s', async (encoding) => {
    const raw = lines(
      'From: x@y.example',
      named(),
      'Subject: Écrit à la main',
      '',
      'Fuite à l’évier'.replace('’', "'"),
    )
    expect(await arrive(Buffer.from(raw, encoding))).toMatchObject({
      subject: 'Écrit à la main',
      words: "Fuite à l'évier",
    })
  })

  test('letters of Windows that call themselves ISO 8859-1', async () => {
    const raw = lines(
      'From: x@y.example',
      named(),
      'Content-Type: text/plain; charset=iso-8859-1',
      '',
      'l\u0092eau',
    )
    expect(await arrive(Buffer.from(raw, 'latin1'))).toMatchObject({ words: 'l’eau' })
  })

  test('signs that no database keeps, and those that turn words around', async () => {
    const raw = lines(
      'From: x@y.example',
      named(),
      'Content-Type: text/plain; charset=utf-8',
      '',
      'a\u0000b\u202Ec',
    )
    expect(await arrive(raw)).toMatchObject({ words: 'abc' })
  })

  test('no Message-ID: the same bytes are one', async () => {
    const raw = lines('From: x@y.example', '', 'Sans nom')
    expect((await arrive(raw)).id).toBe((await arrive(raw)).id)
  })

  test('files that are not kept are told by their names', async () => {
    const file = (name: string, type: string, content: string) => [
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      content,
    ]
    const { unkept, papers, state } = await arrive(
      lines(
        'From: x@y.example',
        named(),
        mixed,
        '',
        ['--b', '', 'Voici'],
        file('dessin.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
        file('page.html', 'text/html', '<html><script>1</script></html>'),
        file('tout.zip', 'application/zip', 'PK\u0003\u0004'),
        file('jeu.exe', 'application/octet-stream', 'MZ\u0000'),
        file('bail.pdf', 'application/pdf', '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
        '--b--',
      ),
    )
    expect(state).toBe('intake')
    expect(unkept.map(({ name }) => name)).toEqual(['dessin.svg', 'page.html', 'tout.zip', 'jeu.exe'])
    expect(papers.map(({ name }) => name)).toEqual(['bail.pdf'])
  })
})

describe('who says to have written', () => {
  test('no From', async () => {
    expect(await arrive(lines(named(), 'Subject: Bonjour', '', 'De personne'))).toMatchObject({
      state: 'intake',
      why: 'stranger',
      sender: '',
    })
  })

  test('two of them are none', async () => {
    expect(await arrive(lines('From: x@y.example', anne, named(), '', 'Lequel ?'))).toMatchObject({
      state: 'intake',
      sender: '',
    })
  })

  test('a comma in a name that nobody quoted', async () => {
    expect(
      await arrive(lines('From: N’Diaye, Claire <claire@y.example>', named(), '', 'Bonjour')),
    ).toMatchObject({ sender: 'claire@y.example', sender_name: 'N’Diaye, Claire' })
  })

  test('whom our own server found to be forged is held; what somebody else says of it counts for nothing', async () => {
    const results = (server: string, verdict: string) =>
      `Authentication-Results: ${server}; dmarc=${verdict} header.from=example.org`
    const forged = (...said: string[]) => arrive(lines(said, anne, named(), '', 'Changez mon adresse'))
    expect(
      await forged(results('mx.robine.example', 'fail'), results('mx.robine.example', 'pass')),
    ).toMatchObject({ state: 'held', why: 'forged' })
    expect(await forged(results('mx.elsewhere.example', 'fail'))).not.toMatchObject({ state: 'held' })
  })

  test('a machine is answered by nobody', async () => {
    expect(
      await arrive(lines('Return-Path: <>', 'From: MAILER-DAEMON@y.example', named(), '', 'Status: 5.1.1')),
    ).toMatchObject({ state: 'machine', why: 'bounce 5.1.1' })
  })
})
