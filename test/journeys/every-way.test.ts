import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Printer from 'pdfkit'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries as LetterQueries } from '../../src/notices/core/contract.ts'
import { sendText } from '../../src/notices/server/send-text.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import type { PileRow, Queries } from '../../src/channels/core/contract.ts'
import { idOf } from '../../seeds/characters.ts'
import { chromium } from '../setup/chromium.ts'
import { hasDovecot, mailboxName, type MailServer, startDovecot } from '../setup/dovecot.ts'
import { freePort } from '../setup/free-port.ts'
import { hasKannel, type Kannel, startKannel } from '../setup/kannel.ts'
import { printLetters, scanned } from '../setup/letter-pages.ts'
import { type CaughtMail, openMailCatcher } from '../setup/mail-catcher.ts'
import { hasPrograms } from '../setup/programs.ts'
import { actOn, correctOwn, moveIn } from '../setup/tell.ts'
import { until } from '../setup/until.ts'
import { other } from './colleague.ts'
import { openCopy } from './copy.ts'
import { asked, axe, desk, haveLeft, picture, walk } from './house.ts'
import { photo } from './photo.ts'
import type { ServedHouse } from './serve.ts'

const isHere = [chromium !== undefined, hasDovecot, hasKannel, hasPrograms('pdftoppm', 'tesseract')].every(
  Boolean,
)
const secret = { text: 'secret-of-the-gateway', call: 'secret-of-the-switchboard' }
const hers = { mail: 'soizic.lhostis@maison.example', phone: '06 47 11 22 33', number: '+33647112233' }
const soizic = newId()
const gael = newId()
const household = newId()

// Real counterparts: a mailbox (dovecot), a mail server, Kannel with an operator, paper that is printed, scanned and read.
describe.runIf(isHere)('Soizic L’Hostis and her Gaël', () => {
  let house: ServedHouse
  let mailbox: MailServer
  let post: Awaited<ReturnType<typeof openMailCatcher>>
  let kannel: Kannel
  let folder: string
  let door: { text: string; call: string }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loge-every-way-'))
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    door = {
      text: `${url}/api/channels/sms/${secret.text}`,
      call: `${url}/api/channels/calls/${secret.call}`,
    }
    mailbox = await startDovecot()
    post = await openMailCatcher()
    kannel = await startKannel(door.text)
    house = await openCopy(
      JSON.parse(process.env['JOURNEYS_POSTGRES']!),
      process.env['JOURNEYS_FOLDER']!,
      `every_way_${randomUUID().slice(0, 8)}`,
      {
        port,
        set: {
          mailInUrl: mailbox.url,
          mailInPassword: 'sésame',
          mailBox: mailboxName,
          mailUrl: post.url,
          textGateway: kannel.gateway,
          textDoorToken: secret.text,
          callDoorToken: secret.call,
        },
      },
    )
    process.env['JOURNEYS_HOUSE'] = house.url
    const { kernel } = house
    const home = await owner().row<{ id: string }>(sql`
      select h.id from estate.home h
      where h.agency = (select c.agencies[1] from people.colleague c where c.person = ${idOf('nadia')})
        and not exists (select from people.lease t where t.unit = h.id) order by h.id limit 1`)
    await moveIn(actOn(kernel), { household, unit: home!.id }, [
      { person: soizic, firstName: 'Soizic', lastName: 'L’Hostis', email: hers.mail, phone: hers.phone },
      { person: gael, firstName: 'Gaël', lastName: 'L’Hostis', phone: hers.phone },
    ])
    await (await other('nadia')).send('line.set', idOf('nadia'), { extension: '12' })
  }, 300_000)
  afterAll(async () => {
    await house?.close()
    await kannel?.stop()
    await post?.close()
    await mailbox?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  const { become } = walk()
  const owner = () => house.kernel.database.owner
  const matters = () =>
    owner().rows<{ id: string; no: number; status: string }>(
      sql`select m.id, m.no::int as no, m.status from requests.matter m where m.household = ${household}`,
    )
  type Came = { id: string; way: string; state: string; why: string; request: string | null }
  const came = (way: string): Promise<Came[]> =>
    owner().rows<Came>(sql`
      select m.id, m.channel as way, m.state, m.why, m.request from channels.message m
      where m.channel = ${way} and m.state <> 'received' and m.request in (select r.id from requests.matter r where r.household = ${household})
      order by m.received_at, m.id`)
  const threadOf = (page: Page, id: string): Promise<Thread> => asked<Thread>(page, 'request.thread', { id })
  /** The entries of the thread that hold these words. */
  const saying = async (page: Page, id: string, words: string) =>
    (await threadOf(page, id)).entries.filter((entry) => entry.words?.includes(words))
  const emptied = () => until(async () => (await mailbox.count()) === 0, 100)
  const own = async (said: Parameters<typeof correctOwn>[2]): Promise<void> =>
    void (await correctOwn(
      actOn(house.kernel),
      {
        id: soizic,
        role: 'tenant',
        name: 'Soizic L’Hostis',
        lang: 'fr',
        agencies: [],
        buildings: [],
        households: [household],
      },
      said,
    ))
  const say = async (page: Page, words: string): Promise<void> => {
    await page.locator('[data-say]').fill(words)
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await page.getByText(words, { exact: true }).waitFor()
    await haveLeft()
  }
  const tell = async (fields: object): Promise<void> => {
    const answer = await fetch(door.call, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        direction: 'in',
        from: '33647112233',
        to: '33468000000',
        callId: 'sip-1',
        ...fields,
      }),
    })
    expect(answer.status).toBe(200)
  }

  test('a leak is begun by a mail with a photo, goes on by text and by letter, is asked about on the telephone and closed by a mail: one thread, nothing twice', async () => {
    const page = await become('nadia', '/bureau/a-faire', { view: desk })

    // By mail, with a photo; brought twice, as after an answer that was lost.
    const first = mailWith({
      id: 'un@maison.example',
      subject: 'Fuite sous l’évier',
      words: 'Bonjour, ça goutte sous l’évier depuis hier soir, la photo le montre. Soizic L’Hostis',
      photo: (await photo()).buffer,
    })
    await mailbox.put(first)
    await until(async () => (await came('mail')).length === 1, 100)
    await mailbox.put(first)
    await emptied()
    const [begun] = await came('mail')
    expect(begun).toMatchObject({ state: 'placed', why: 'home' })
    const request = begun!.request!
    expect(await matters()).toHaveLength(1)
    await haveLeft()
    const receipt = await until(() => post.to(hers.mail)[0], 100)
    expect(receipt.inReplyTo).toBe('un@maison.example')
    expect(receipt.replyTo).toMatch(/^demandes\+\d+\.[a-z2-7]{8}@robine\.example$/)
    await page.goto(`/bureau/r/${request}`)
    await page.getByText('ça goutte sous l’évier', { exact: false }).first().waitFor()
    await page.getByText('Reçu par courriel').waitFor()
    const [opening] = await saying(page, request, 'ça goutte sous l’évier')
    expect(opening).toMatchObject({ by: { name: 'Soizic L’Hostis' } })
    expect((await threadOf(page, request)).entries.flatMap(({ photos }) => photos)).toHaveLength(1)

    // By text: the agency asks, and she answers what was asked; the gateway hands it over twice.
    await own({ toldBy: 'sms' })
    await say(page, 'L’eau est-elle coupée ?')
    await until(async () => {
      await textsLeave()
      return kannel.received().length > 0
    }, 200)
    expect(kannel.received()).toHaveLength(1)
    kannel.sendFrom(hers.number, 'Oui, coupée au robinet principal')
    const [text] = await until(async () => {
      const texts = await came('sms')
      return texts.length ? texts : undefined
    }, 100)
    expect(text).toMatchObject({ state: 'placed', why: 'answer', request })
    await handOverAgain(text!.id)
    await page.reload()
    await page.getByText('Reçu par SMS').waitFor()
    expect(await came('sms')).toHaveLength(1)
    expect(await saying(page, request, 'coupée au robinet')).toHaveLength(1)

    // By letter: ours is printed, comes back with her words on a second sheet, and is scanned; the pile is dropped twice.
    await own({ toldBy: 'paper' })
    await say(page, 'Le plombier passera mardi matin.')
    const ours = await printed(page)
    const pile = await scan([ours, await herSheet()])
    await page.goto('/bureau/courrier-recu')
    for (const n of [1, 2]) {
      await page.locator('#letters-files').setInputFiles({
        name: 'pile.pdf',
        mimeType: 'application/pdf',
        buffer: pile,
      })
      await until(async () => {
        const { rows } = await asked<Queries['pile.list']['output']>(page, 'pile.list', {})
        return rows.length === n && rows.every(isRead)
      }, 200)
    }
    const [letter] = await until(async () => {
      const letters = await came('letter')
      return letters.length ? letters : undefined
    }, 200)
    expect(letter).toMatchObject({ state: 'placed', why: 'code', request })
    expect(await came('letter')).toHaveLength(1)
    const sheets = (await threadOf(page, request)).entries.filter(({ papers }) => papers?.length)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]!.words).toContain('chez moi mardi matin')
    expect(sheets[0]!.words).not.toContain('Le plombier passera')
    expect(await matters()).toHaveLength(1)

    // By telephone: the switchboard tells twice that it rings; the card shows her, the matter, and that Gaël has the same number.
    await own({ toldBy: 'mail' })
    await page.goto('/bureau/a-faire')
    for (const event of ['newCall', 'newCall']) await tell({ event, 'user[]': ['12'] })
    const ring = page.getByRole('status', { name: 'Votre téléphone' })
    await ring.getByRole('link', { name: /Gaël L’Hostis/ }).waitFor()
    await ring.getByText('Plusieurs personnes ont ce numéro. Demandez qui parle.').waitFor()
    const card = ring.getByRole('link', { name: /Soizic L’Hostis.*1 demande ouverte/s })
    await axe(page)
    await picture(page, 'every-way-ring-1280', { dark: true })
    await tell({ event: 'answer', 'user[]': ['12'] })
    await card.click()
    await page.getByRole('heading', { name: 'Soizic L’Hostis' }).waitFor()
    await page
      .getByRole('textbox', { name: 'Ses mots' })
      .fill('Elle demande si le plombier vient bien mardi, la fuite sous l’évier continue.')
    await page.getByRole('button', { name: 'C’est celle-ci' }).first().click()
    // What may be said is what was done: her words are in the thread, and nothing else is promised.
    await page.getByText('Ses mots sont dans le fil.').waitFor()
    await tell({ event: 'hangup' })
    expect(await owner().rows(sql`select id from channels.call where number = '0647112233'`)).toHaveLength(1)
    expect(await matters()).toHaveLength(1)
    expect(await saying(page, request, 'vient bien mardi')).toHaveLength(1)

    // The agency says that it is done, and she is asked by mail; she answers that one, with our words under hers, twice.
    await page.goto(`/bureau/r/${request}`)
    await close(page, 'Réparée')
    await haveLeft()
    const asking = await until(() => post.to(hers.mail).find(({ name }) => name !== receipt.name), 100)
    const answer = mailWith({
      id: 'deux@maison.example',
      subject: 'Re: Votre demande',
      words: `C’est réparé, merci beaucoup.\n\nLe mar. 24 nov. 2026 à 10:00, Loge <loge@localhost> a écrit :\n> Est-ce réparé ?\n> Dites-nous si tout est réparé.`,
      answers: asking,
    })
    await mailbox.put(answer)
    await until(async () => (await came('mail')).length === 2, 100)
    await mailbox.put(answer)
    await emptied()
    expect((await came('mail'))[1]).toMatchObject({ state: 'placed', why: 'address', request })
    expect((await saying(page, request, 'C’est réparé')).map(({ words }) => words)).toEqual([
      'C’est réparé, merci beaucoup.',
    ])
    await page.reload()
    await page.getByText('C’est réparé, merci beaucoup.', { exact: true }).waitFor()
    await axe(page)
    await picture(page, 'every-way-thread-1280', { dark: true })
    // The agency reads it, closes, and a mail says so.
    const before = post.to(hers.mail).length
    await close(page)
    await haveLeft()
    await until(() => post.to(hers.mail).length > before, 100)

    // One thread, each of her words once, in the order in which she said them, each with its way.
    expect(await matters()).toMatchObject([{ id: request, status: 'closed' }])
    const { entries } = await threadOf(page, request)
    const told = ['ça goutte', 'coupée au robinet', 'chez moi mardi', 'vient bien mardi', 'C’est réparé']
    expect(entries.flatMap(({ words }) => told.filter((part) => words?.includes(part)))).toEqual(told)
    const names = post.to(hers.mail).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(post.to(hers.mail).at(-1)!.raw).toMatch(/réparée|=C3=A9par/)
  }, 900_000)

  const close = async (page: Page, reason?: string): Promise<void> => {
    await page.getByRole('button', { name: 'Clore', exact: true }).first().click()
    const sheet = page.getByRole('dialog', { name: 'Clore la demande' })
    if (reason) await sheet.getByRole('radio', { name: reason, exact: true }).check()
    await sheet
      .getByRole('button', { name: /^(?:Clore et prévenir|Demander confirmation au locataire)$/ })
      .click()
    await sheet.waitFor({ state: 'detached' })
  }

  /** What waits for the morning leaves: a test has no night. */
  const textsLeave = async (): Promise<void> => {
    const waiting = await owner().rows<{ id: string }>(sql`
      update notices.mail set at_any_hour = true where via = 'sms' and to_person = ${soizic} and sent_at is null returning id`)
    for (const { id } of waiting) await sendText(house.kernel, id, new Date().toISOString())
  }

  /** The very call by which the gateway brought a text, once more. */
  const handOverAgain = async (message: string): Promise<void> => {
    const raw = await owner().row<{ bytes: Buffer }>(
      sql`select bytes from channels.raw where message = ${message}`,
    )
    const [{ query }] = (JSON.parse(raw!.bytes.toString()) as { calls: [{ query: string }] }).calls
    expect((await fetch(`${door.text}?${query}`)).status).toBe(200)
  }

  /** Our letter as the printer of the agency gives it. */
  const printed = async (page: Page): Promise<Buffer> => {
    const letter = await until(async () => {
      await haveLeft()
      const { letters } = await asked<LetterQueries['letter.list']['output']>(page, 'letter.list', {})
      return letters.find(({ paragraphs }) => paragraphs.join().includes('Le plombier passera'))
    }, 200)
    await page.goto(`/bureau/courrier?letter=${letter.id}`)
    await page.getByText(letter.code!).waitFor()
    await page.locator('.letter-code svg path').waitFor()
    return page.pdf({ format: 'A4', printBackground: true })
  }

  const herSheet = (): Promise<Buffer> =>
    printLetters([
      {
        from: ['Soizic L’Hostis', '11100 Narbonne'],
        words: 'Bonjour,\n\nJe serai chez moi mardi matin, entre huit heures et midi.\n\nSoizic L’Hostis',
      },
    ])

  /** Sheets as the scanner of the agency makes one file of them, a little aslant. */
  const scan = async (papers: readonly Buffer[]): Promise<Buffer> => {
    const pages: Buffer[] = []
    for (const [n, paper] of papers.entries()) {
      const file = join(folder, `paper-${n}`)
      writeFileSync(`${file}.pdf`, paper)
      execFileSync('pdftoppm', ['-r', '300', '-gray', '-png', '-singlefile', `${file}.pdf`, file])
      const { data, info } = await sharp(`${file}.png`)
        .toColourspace('b-w')
        .raw()
        .toBuffer({ resolveWithObject: true })
      pages.push(await scanned({ width: info.width, height: info.height, data }, { skew: 0.6, quality: 80 }))
    }
    return inOneFile(pages)
  }
})

const inOneFile = (pages: readonly Buffer[]): Promise<Buffer> =>
  new Promise((done) => {
    const paper = new Printer({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      info: { CreationDate: new Date(0) },
    })
    const chunks: Buffer[] = []
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.on('end', () => done(Buffer.concat(chunks)))
    for (const page of pages) paper.addPage().image(page, 0, 0, { fit: [595, 842] })
    paper.end()
  })

const isRead = ({ pages, pagesRead, letters, read, reading }: PileRow): boolean =>
  pages > 0 && pagesRead === pages && reading === 0 && read === letters

type WrittenMail = { id: string; subject: string; words: string; photo?: Buffer; answers?: CaughtMail }

/** A mail as her own program writes it. */
const mailWith = ({ id, subject, words, photo: image, answers }: WrittenMail): string => {
  const head = [
    `From: =?utf-8?B?${Buffer.from('Soizic L’Hostis').toString('base64')}?= <${hers.mail}>`,
    `To: ${answers?.replyTo ?? mailboxName}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${id}>`,
    ...(answers ? [`In-Reply-To: <${answers.name}>`, `References: <${answers.name}>`] : []),
    'MIME-Version: 1.0',
  ]
  if (!image) return [...head, 'Content-Type: text/plain; charset=utf-8', '', words].join('\r\n')
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '--b',
    'Content-Type: image/jpeg; name="fuite.jpg"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="fuite.jpg"',
    '',
    image.toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b--',
    '',
  ].join('\r\n')
}
