import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Printer from 'pdfkit'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { spellPaperCode } from '../../src/kernel/core/paper-code.ts'
import { dayOf } from '../../src/kernel/core/dates.ts'
import { secretOf } from '../../src/kernel/server/keyed-marks.ts'
import { markOfPaper } from '../../src/kernel/server/paper-mark.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/channels/core/contract.ts'
import { separatorSays } from '../../src/channels/core/letters/split-pile.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { requestOf } from '../../src/channels/server/said-message.ts'
import { folders, takeFromFolder } from '../../src/channels/server/letters/letters-folder.ts'
import { readPile } from '../../src/channels/server/letters/read-pile.ts'
import { speakByHand } from '../../src/channels/server/speak-by-hand.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { printLetters, type PrintedLetter } from '../setup/letter-pages.ts'
import { hasPrograms } from '../setup/programs.ts'

const reads = hasPrograms('pdftoppm', 'tesseract')
const token = 'a long secret of this house'
const nadia = actorOf('agent')
const tenant = actorOf('tenant')
const today = dayOf(new Date().toISOString())
const daysAgo = (n: number) => dayOf(new Date(Date.now() - n * 86_400_000).toISOString())

let town: Doors
let dir: string
let request: { id: string; no: number }
let code: string
let cookie: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'letters-'))
  town = await openDoors({
    size: 2,
    set: { lettersDir: dir, letterSenders: ['scanner@robine.example'], mailDoorToken: token },
  })
  await town.database.owner.run(sql`
    update people.person set first_name = 'Anne', last_name = 'Le Goff' where id in (${centre.tenant}, ${roches.tenant})`)
  request = await file('Le robinet de la cuisine goutte')
  code = await post(request.id)
  cookie = await town.signIn(who.nadia)
})
beforeEach(() => town.database.owner.run(sql`delete from channels.message`))
afterAll(async () => {
  await town.close()
  await rm(dir, { recursive: true, force: true })
})

const sent = async (...act: Parameters<Doors['send']>): Promise<void> => {
  const outcome = await town.send(...act)
  if (!outcome.ok) throw new Error(outcome.message)
}
const refused = async (...act: Parameters<Doors['send']>): Promise<string | undefined> => {
  const outcome = await town.send(...act)
  return outcome.ok ? undefined : outcome.refused
}

const file = async (words: string) => {
  const id = newId()
  await sent(tenant, 'request.file', id, {
    nature: 'plumbing.tap_leak',
    channel: 'portal',
    unit: centre.unit,
    words,
  })
  return (await town.database.owner.row<{ id: string; no: number }>(
    sql`select id, no::int as no from requests.matter where id = ${id}`,
  ))!
}

/** A letter of ours that was posted to her. */
const post = async (about: string | null, to = centre.tenant, drawn?: string): Promise<string> => {
  const id = newId()
  const mark = drawn ?? markOfPaper(await secretOf(town.database.owner), about ?? id, to)
  await town.database.owner.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, request, agency, via, code)
    values (${id}, 'filed', ${to}, '', 'fr', 'Votre demande', 'Nous avons reçu votre demande. Votre agence choisit qui intervient.', ${about},
      'centre', 'paper', ${mark})`)
  return spellPaperCode(mark)
}

const leGoff: PrintedLetter = {
  from: ['Madame Anne LE GOFF', '12 rue de Verdun', '11100 Narbonne'],
  words:
    'Objet : fuite sous l’évier\n\nMadame, Monsieur,\n\nDepuis lundi, le robinet de la cuisine goutte et le plancher gonfle près de la plinthe. Merci de me dire quand quelqu’un peut passer.\n\nAnne Le Goff',
}

const put = (pile: string, n: number, bytes: Buffer, name = 'scan.pdf', as = cookie) =>
  town.knock({
    method: 'PUT',
    url: `/api/channels/piles/${pile}/${n}?name=${encodeURIComponent(name)}`,
    headers: { cookie: as, 'content-type': 'application/octet-stream' },
    payload: bytes,
  })

/** A pile as the page drops it, taken apart: its letters, in the order of their pages, not read yet. */
const lay = async (files: readonly Buffer[], data: object = {}) => {
  const pile = newId()
  for (const [n, bytes] of files.entries()) expect((await put(pile, n, bytes)).status).toBe(204)
  await sent(nadia, 'pile.drop', pile, { came: today, files: files.length, ...data })
  await readPile(town.kernel, pile)
  return pile
}
/** The same, each letter read: what became of it. */
const drop = async (files: readonly Buffer[], data: object = {}) => {
  const pile = await lay(files, data)
  return { pile, letters: await deliver(pile) }
}
const lettersOf = (pile: string) =>
  town.database.owner.rows<Letter>(sql`
    select m.id, m.state, m.why, m.request, m.words, m.subject, m.people, m.candidates, m.person from channels.message m where m.pile = ${pile}
    order by m.external`)
type Letter = {
  id: string
  state: string
  why: string
  request: string | null
  words: string
  subject: string
  people: string[]
  candidates: string[]
  person: string | null
}
const deliver = async (pile: string): Promise<Letter[]> => {
  for (const { id } of await lettersOf(pile)) await deliverMessage(town.kernel, id)
  return lettersOf(pile)
}
const rowOf = async (pile: string) =>
  ((await town.kernel.ask(nadia, 'pile.list', {})) as Queries['pile.list']['output']).rows.find(
    ({ id }) => id === pile,
  )!
const threadOf = async (id: string) => (await town.kernel.ask(nadia, 'request.thread', { id })) as Thread
const cardOf = async (id: string) =>
  (await town.kernel.ask(nadia, 'intake.card', { id })) as Queries['intake.card']['output']

/** Each page of a PDF turned, as a scanner sees it that was fed the other way round. */
const turned = async (pdf: Buffer, degrees: number): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'turned-'))
  await writeFile(join(folder, 'a.pdf'), pdf)
  const { drawShownPage } = await import('../../src/channels/server/letters/draw-pages.ts')
  const page = (await drawShownPage(join(folder, 'a.pdf'), 1, folder)) as Buffer
  await rm(folder, { recursive: true })
  return sharp(page).rotate(degrees).jpeg({ quality: 90 }).toBuffer()
}

describe.skipIf(!reads)('a letter', () => {
  test('that bears the code of ours goes to its thread, as a paper with its words', async () => {
    const { letters } = await drop([await printLetters([{ ...leGoff, square: code }])])
    expect(letters).toMatchObject([
      {
        state: 'placed',
        why: 'code',
        request: request.id,
        person: centre.tenant,
        subject: expect.stringMatching(/^fuite sous l.évier$/),
      },
    ])
    const said = (await threadOf(request.id)).entries.filter(({ papers }) => papers?.length).at(-1)!
    expect(said.words).toMatch(/^Madame, Monsieur,\n+Depuis lundi, le robinet de la cuisine goutte/)
    expect(said.papers).toMatchObject([{ name: expect.stringMatching(/^Courrier reçu le .+\.pdf$/) }])
  })

  // The reader of pages takes the last sign of the second for an S, and sees a sign in the third that is not there.
  test.each(['7K3P9QXDE', '6TXQV9JA5', 'WM3RQ367G'])(
    'where she copied %s by hand is found as well',
    async (drawn) => {
      const code = await post(request.id, centre.tenant, drawn)
      const { letters } = await drop([
        await printLetters([{ ...leGoff, words: `Votre référence ${code}\n\nBonjour,\n\nToujours rien.` }]),
      ])
      expect(letters).toMatchObject([{ state: 'placed', why: 'code', request: request.id }])
    },
  )

  test('that was fed the other way round is read, and its page stands as it is read', async () => {
    const { letters } = await drop([
      await turned(await printLetters([{ ...leGoff, square: code }]), 90),
      await turned(await printLetters([leGoff]), 180),
    ])
    expect(letters.map(({ why }) => why).toSorted()).toEqual(['code', 'no_code'])
    for (const { words } of letters) expect(words).toContain('le robinet de la cuisine goutte')
  })

  test('without a code waits, with who may have written it and where it may belong, whatever it says of itself', async () => {
    const { letters } = await drop([await printLetters([leGoff])])
    expect(letters).toMatchObject([{ state: 'intake', why: 'no_code', request: null }])
    // Two homes have this name: both are proposed, and nobody is taken for the other.
    const { people, candidates, pile, cameOn } = await cardOf(letters[0]!.id)
    expect(people.map(({ id }) => id)).toEqual([centre.tenant])
    expect(letters[0]!.people.toSorted()).toEqual([centre.tenant, roches.tenant].toSorted())
    expect(candidates.map(({ id }) => id)).toContain(request.id)
    expect({ pile, cameOn }).toEqual({ pile: expect.any(String), cameOn: today })

    // Placed by a hand it is said in the thread by who lives there, with its pages.
    await sent(nadia, 'message.place', letters[0]!.id, { request: request.id })
    await speakByHand(town.kernel, letters[0]!.id)
    const said = (await threadOf(request.id)).entries.filter(({ papers }) => papers?.length).at(-1)
    expect(said).toMatchObject({
      by: { name: 'Anne Le Goff', role: 'tenant' },
      papers: [{ bytes: expect.any(Number) }],
    })
  })

  test('of N’Diaye in capitals is hers as well, a number in its words comes first, and moves nothing', async () => {
    const before = (await threadOf(request.id)).entries.length
    await town.database.owner.run(
      sql`update people.person set first_name = 'Awa', last_name = 'N’Diaye' where id = ${centre.tenant}`,
    )
    const { letters } = await drop([
      await printLetters([
        {
          from: ['MME AWA N’DIAYE', '12 RUE DE VERDUN', '11100 NARBONNE'],
          words: `Bonjour,\n\nMa demande n° ${request.no} n’avance pas.`,
        },
      ]),
    ])
    await town.database.owner.run(
      sql`update people.person set first_name = 'Anne', last_name = 'Le Goff' where id = ${centre.tenant}`,
    )
    expect(letters).toMatchObject([
      { state: 'intake', why: 'no_code', people: [centre.tenant], candidates: [request.id] },
    ])
    expect((await threadOf(request.id)).entries).toHaveLength(before)
  })

  test('opens a request that counts from the day on which it came', async () => {
    const came = daysAgo(9)
    const { letters } = await drop([await printLetters([leGoff])], { came, registered: '1A 234 567 8901 2' })
    const [{ id } = { id: '' }] = letters
    await sent(nadia, 'message.open', id, {
      unit: centre.unit,
      nature: 'damp.mould',
      person: centre.tenant,
    })
    await speakByHand(town.kernel, id)
    const { request: row, legal, entries } = await threadOf(requestOf(id))
    expect(dayOf(row.filedAt)).toBe(came)
    const [year, month, day] = came.split('-').map(Number) as [number, number, number]
    const inTwoMonths = new Date(Date.UTC(year, month + 1, Math.min(day, 28))).toISOString().slice(0, 8)
    expect(legal?.due.slice(0, 8)).toBe(inTwoMonths)
    expect(entries.flatMap(({ papers = [] }) => papers.map(({ name }) => name))).toEqual([
      expect.stringMatching(/^Recommandé 1A 234 567 8901 2 reçu le /),
    ])
  })

  test('of who was written to about no request opens one at her home, from the day on which it came', async () => {
    const { letters } = await drop([await printLetters([{ ...leGoff, square: await post(null) }])], {
      came: daysAgo(3),
    })
    expect(letters).toMatchObject([{ state: 'placed', why: 'home', person: centre.tenant }])
    expect(dayOf((await threadOf(letters[0]!.request!)).request.filedAt)).toBe(daysAgo(3))
  })

  test('of which our own page came back says her words alone', async () => {
    const { letters } = await drop([
      await printLetters([
        {
          from: [],
          words:
            'Nous avons reçu votre demande. Votre agence choisit qui intervient.\n\nJe serai là vendredi matin.',
          square: code,
        },
      ]),
    ])
    expect(letters[0]!.words).toContain('Je serai là vendredi matin')
    expect(letters[0]!.words).not.toContain('Votre agence choisit')
  })

  test('of which a hand wrote every word is a picture alone', async () => {
    const scrawl = Array.from({ length: 40 }, (_, i) => {
      const [x, y] = [150 + (i % 5) * 400, 300 + Math.floor(i / 5) * 220]
      return `<path d="M${x} ${y} q40 -${60 + (i % 7) * 9} 70 10 t60 -${20 + (i % 5) * 11} t50 40 t80 -${i % 11} t70 18" fill="none" stroke="#223" stroke-width="7"/>`
    })
    const page = await sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="2480" height="3508"><rect width="2480" height="3508" fill="#fff"/>${scrawl.join('')}</svg>`,
      ),
    )
      .jpeg()
      .toBuffer()
    const { letters } = await drop([page])
    expect(letters).toMatchObject([{ state: 'intake', words: '' }])
    expect((await cardOf(letters[0]!.id)).papers).toMatchObject([{ media: 'application/pdf' }])
  })

  test('that tells of a danger rings, before anybody has placed it', async () => {
    const { letters } = await drop([
      await printLetters([
        { ...leGoff, words: 'Bonjour,\n\nIl y a une forte odeur de gaz dans la cage d’escalier.' },
      ]),
    ])
    expect(await cardOf(letters[0]!.id)).toMatchObject({ danger: true })
  })
})

describe.skipIf(!reads)('a pile', () => {
  const separator: PrintedLetter = { from: [], to: [], words: 'Feuille de séparation', square: separatorSays }

  test('is parted by a separator sheet, by a blank page, and where another code begins', async () => {
    const second = await file('La porte du hall ne ferme plus')
    const other = await post(second.id)
    const one: PrintedLetter = { from: ['Anne Le Goff'], to: [], words: 'Bonjour' }
    const sheets = [
      one,
      separator,
      one,
      one,
      undefined,
      one,
      { ...one, square: code },
      one,
      { ...one, square: other },
    ]
    const pile = await lay([await printLetters(sheets)])
    expect(await rowOf(pile)).toMatchObject({
      pages: 9,
      pagesRead: 9,
      letters: 5,
      read: 0,
      reading: 0,
      failed: [],
    })
    const backs = await lay([await printLetters([one, undefined, one, undefined])], { twoSided: true })
    expect(await rowOf(backs)).toMatchObject({ pages: 4, letters: 1 })
  })

  test('of pictures is letters too: one a file, and a page each of a TIFF', async () => {
    const picture = await turned(await printLetters([leGoff]), 0)
    const tiff = await sharp(picture).tiff({ compression: 'lzw' }).toBuffer()
    const pile = await lay([picture, tiff, await sharp(picture).png().toBuffer()])
    expect(await rowOf(pile)).toMatchObject({ pages: 3, letters: 3, failed: [] })
  })

  test('dropped twice, read by three at once, and killed in between, is the same letters', async () => {
    const pdf = await printLetters([{ ...leGoff, words: 'Bonjour,\n\nToujours rien.', square: code }])
    const first = await drop([pdf])
    const before = (await threadOf(request.id)).entries.length
    expect((await drop([pdf])).letters).toEqual([])
    await town.database.owner.run(sql`
      update channels.pile_file set state = 'waiting', bytes = ${pdf} where pile = ${first.pile}`)
    await Promise.all(Array.from({ length: 3 }, () => readPile(town.kernel, first.pile)))
    await town.database.owner.run(
      sql`update channels.message set state = 'received' where pile = ${first.pile}`,
    )
    const ids = (await lettersOf(first.pile)).map(({ id }) => id)
    expect(ids).toHaveLength(1)
    await Promise.all(ids.flatMap((id) => Array.from({ length: 2 }, () => deliverMessage(town.kernel, id))))
    expect((await threadOf(request.id)).entries).toHaveLength(before)
  })

  test('that is stopped loses nothing, and goes on', async () => {
    const pile = newId()
    await put(pile, 0, await printLetters([leGoff]))
    await sent(nadia, 'pile.drop', pile, { came: today, files: 1 })
    await sent(nadia, 'pile.stop', pile, {})
    await readPile(town.kernel, pile)
    expect(await rowOf(pile)).toMatchObject({ stopped: true, letters: 0, reading: 1 })
    expect(await refused(nadia, 'pile.stop', pile, {})).toBe('wrong_moment')
    await sent(nadia, 'pile.resume', pile, {})
    await readPile(town.kernel, pile)
    expect(await rowOf(pile)).toMatchObject({ stopped: false, letters: 1, reading: 0 })
  })

  test.each([
    ['a PDF behind a password', 'locked', () => blank(1, { userPassword: 'secret' })],
    ['a PDF without a page', 'unreadable', async () => Buffer.from(emptyPdf)],
    ['what only begins as a PDF', 'unreadable', async () => Buffer.from('%PDF-1.7\nnothing else')],
    [
      'a picture that breaks off',
      'unreadable',
      async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2]),
    ],
    ['five hundred pages', 'too_many_pages', () => blank(500)],
  ])('%s is kept whole, and said to be %s', async (_, why, make) => {
    const bytes = await make()
    const { pile, letters } = await drop([bytes])
    expect(letters).toEqual([])
    expect((await rowOf(pile)).failed).toEqual([{ n: 0, name: 'scan.pdf', why }])
    const url = `/api/channels/piles/${pile}/0`
    const kept = await town.app.inject({ method: 'GET', url, headers: { cookie } })
    expect(kept.rawPayload.equals(bytes)).toBe(true)
    expect(kept.headers['content-disposition']).toMatch(/^attachment/)
    const stranger = await town.hire('agent', ['roches'])
    expect((await town.knock({ method: 'GET', url, headers: { cookie: stranger.cookie } })).status).toBe(404)
    expect((await town.knock({ method: 'GET', url })).status).not.toBe(200)
  })

  test('an empty sheet alone is no letter', async () => {
    const { letters, pile } = await drop([await printLetters([undefined])])
    expect(letters).toEqual([])
    expect(await rowOf(pile)).toMatchObject({ reading: 0, failed: [] })
  })
})

describe('the door of piles', () => {
  test('takes pictures and PDFs from those who open the post, and nothing else', async () => {
    expect((await put(newId(), 0, Buffer.from('not a picture'))).body).toMatchObject({
      refused: 'letter_kind',
    })
    expect((await put(newId(), 0, Buffer.alloc(0))).body).toMatchObject({ refused: 'letter_kind' })
    expect((await put(newId(), 50, Buffer.from(emptyPdf))).body).toMatchObject({ refused: 'malformed' })
    const karim = await town.signIn(who.karim)
    expect((await put(newId(), 0, Buffer.from(emptyPdf), 'a.pdf', karim)).body).toMatchObject({
      refused: 'not_yours',
    })
  })

  test('no letter came tomorrow, and no pile is told that is not here', async () => {
    const pile = newId()
    const tomorrow = daysAgo(-1)
    expect(await refused(nadia, 'pile.drop', pile, { came: today, files: 1 })).toBe('not_found')
    await put(pile, 0, Buffer.from(emptyPdf))
    expect(await refused(nadia, 'pile.drop', pile, { came: tomorrow, files: 1 })).toBe('received_later')
    expect(await refused(actorOf('caretaker'), 'pile.drop', pile, { came: today, files: 1 })).toBe(
      'not_yours',
    )
    await sent(nadia, 'pile.drop', pile, { came: today, files: 1 })
    expect((await put(pile, 0, Buffer.from(emptyPdf))).body).toMatchObject({ refused: 'wrong_moment' })
  })

  test('a tenant says of no request that it came before', async () => {
    const filing = {
      nature: 'plumbing.tap_leak',
      channel: 'letter',
      unit: centre.unit,
      words: 'Fuite',
      received: daysAgo(40),
    }
    expect(await refused(tenant, 'request.file', newId(), filing)).toBe('not_yours')
    expect(
      await refused(nadia, 'request.file', newId(), {
        ...filing,
        received: daysAgo(-1),
        requester: { person: centre.tenant },
      }),
    ).toBe('received_later')
  })
})

describe('the folder', () => {
  const quiet = () => Date.now() + 11_000
  const waits = async (folder = dir) =>
    (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pdf'))

  test('gives a file once it has been still for ten seconds, and moves it once it is kept', async () => {
    await writeFile(join(dir, 'pile.pdf'), await printLetters([leGoff]))
    expect(await takeFromFolder(town.kernel)).toBe(0)
    expect(await takeFromFolder(town.kernel, quiet())).toBe(1)
    expect(await waits()).toEqual([])
    expect(await waits(join(dir, folders.taken))).toHaveLength(1)
    // Put there once more, it is the same pile.
    await writeFile(join(dir, 'again.pdf'), await printLetters([leGoff]))
    const n = await town.database.owner.row<{ n: number }>(
      sql`select count(*)::int as n from channels.pile where way = 'folder'`,
    )
    expect(n).toEqual({ n: expect.any(Number) })
  })

  test('in the folder of an agency it is hers, on the day of its last change', async () => {
    await mkdir(join(dir, 'roches'), { recursive: true })
    const path = join(dir, 'roches', 'scan.pdf')
    await writeFile(path, await printLetters([{ ...leGoff, words: 'Bonjour' }]))
    const before = new Date(Date.now() - 4 * 86_400_000)
    await utimes(path, before, before)
    await takeFromFolder(town.kernel, quiet())
    const pile = await town.database.owner.row(
      sql`select agency, came_on::text as came from channels.pile where agency = 'roches'`,
    )
    expect(pile).toEqual({ agency: 'roches', came: dayOf(before.toISOString()) })
    const { rows } = (await town.kernel.ask(nadia, 'pile.list', {})) as Queries['pile.list']['output']
    expect(rows.some(({ cameOn }) => cameOn === dayOf(before.toISOString()))).toBe(false)
  })

  test('what is no picture is put aside, and stays', async () => {
    await writeFile(join(dir, 'note.txt'), 'rappeler Mme Le Goff')
    await takeFromFolder(town.kernel, quiet())
    expect(await readdir(join(dir, folders.other))).toEqual([expect.stringMatching(/note\.txt$/)])
  })
})

describe.skipIf(!reads)('a scanner', () => {
  const mailOf = async (from: string, id: string) =>
    [
      `From: ${from}`,
      'To: demandes@robine.example',
      'Subject: Scan',
      `Message-ID: <${id}@scanner>`,
      'Auto-Submitted: auto-generated',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: application/pdf; name="scan.pdf"',
      'Content-Disposition: attachment; filename="scan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      (
        await printLetters([{ ...leGoff, words: `Bonjour,\n\nC’est le message ${id}.`, square: code }])
      ).toString('base64'),
      '--b--',
    ].join('\r\n')

  const arrive = async (raw: string) => {
    const { body } = await town.knock({
      method: 'POST',
      url: '/api/channels/mail',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
      payload: raw,
    })
    await deliverMessage(town.kernel, body.id)
    return body.id as string
  }

  test('that the house knows sends a pile by mail; one that it does not sends a mail', async () => {
    const known = await arrive(await mailOf('scanner@robine.example', 'known'))
    expect(
      await town.database.owner.row(sql`select state, why from channels.message where id = ${known}`),
    ).toEqual({ state: 'machine', why: 'scanner' })
    const pile = await town.database.owner.row<{ id: string }>(
      sql`select id from channels.pile where way = 'mail'`,
    )
    await readPile(town.kernel, pile!.id)
    expect(await deliver(pile!.id)).toMatchObject([{ state: 'placed', why: 'code', request: request.id }])
    await arrive(await mailOf('other@robine.example', 'other'))
    expect(await town.database.owner.rows(sql`select id from channels.pile where way = 'mail'`)).toHaveLength(
      1,
    )
  })
})

const emptyPdf =
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF\n'

const blank = (pages: number, options: object = {}): Promise<Buffer> =>
  new Promise((done) => {
    const paper = new Printer({ autoFirstPage: false, ...options })
    const chunks: Buffer[] = []
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.on('end', () => done(Buffer.concat(chunks)))
    for (let i = 0; i < pages; i++) paper.addPage()
    paper.end()
  })
