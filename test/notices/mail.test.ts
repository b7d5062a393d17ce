import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import type { Queries } from '../../src/notices/core/contract.ts'
import {
  empty,
  hear,
  hours,
  type House,
  id,
  karim,
  leGoff,
  mails,
  nadia,
  openHouse,
  sylvie,
} from './house.ts'
import { eraseHers } from '../setup/erase-person.ts'

type Box = Queries['mailbox.list']['output']
type Card = Queries['mailbox.card']['output']

describe('without SMTP', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })
  afterAll(() => house.drop())
  beforeEach(() => empty(house))

  const box = (actor = sylvie, input: object = {}) => house.ask(actor, 'mailbox.list', input) as Promise<Box>

  test('a mail stays in the local mailbox, its button is ours alone and its words are no markup', async () => {
    await house.database.owner.run(sql`
      insert into requests.message (id, request, author_role, audience, body, at)
      values (${id('said')}, ${id('request')}, 'agent', 'everyone', ${'<b>Bonjour</b>\nhttps://loge.test.evil/t/x'}, ${hours(0)})`)
    await hear(house, 'request.said', {}, { role: 'agent', command: id('said') })
    const mail = (await mails(house)).find(({ to_address }) => to_address === 'legoff@mail.test')
    await tasks['notices.send']!({ mail: mail!.id }, house)
    const { rows, local } = await box()
    expect(local).toBe(true)
    expect(rows.filter(({ id: one }) => one === mail!.id)).toMatchObject([
      { state: 'kept', to: 'legoff@mail.test', problem: null },
    ])
    await house.database.owner.run(sql`insert into kernel.setting (key, value) values ('demo', 'true')`)
    const { html, body } = (await house.ask(sylvie, 'mailbox.card', { id: mail!.id })) as Card
    await house.database.owner.run(sql`delete from kernel.setting where key = 'demo'`)
    expect(html).toContain('&lt;b&gt;Bonjour')
    expect(html).not.toContain('href="https://loge.test.evil')
    expect(html.match(/href="https:\/\/loge\.test\/t#/g)).toHaveLength(1)
    expect(body).toMatch(/\/t#\S{40}/)
  })

  test('who reads the mail of another finds no key in it, whether it left, waits or stays', async () => {
    const bodies = []
    await hear(house, 'request.said', {}, { role: 'agent', command: id('said') })
    await tasks['notices.mail']!(
      { template: 'signin', person: id('person', 'Le Goff'), mail: id('key') },
      house,
    )
    const keyed = (await mails(house)).filter(({ body }) => /loge\.test\/(t|in)#[\w-]{43}/.test(body))
    expect(keyed.length).toBeGreaterThan(1)
    for (const { id: mail } of keyed) {
      for (const reader of [sylvie, { ...sylvie, role: 'hq' as const, agencies: [] }]) {
        const card = (await house.ask(reader, 'mailbox.card', { id: mail })) as Card | { refused: string }
        if ('refused' in card) continue
        bodies.push(card.body)
        expect(JSON.stringify(card)).not.toMatch(/\/(t|o|in)[/#][\w-]{20,}/)
      }
    }
    expect(bodies.join()).toContain('/in#…')
    expect(bodies.join()).toContain('/t#…')
  })

  test('pages continue without a gap or a repeat', async () => {
    for (let i = 0; i < 5; i++) await hear(house, 'request.filed', {}, { role: 'operator' })
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page: Box = await box(sylvie, { limit: 2, after })
      seen.push(...page.rows.map(({ id: mail }) => mail))
      if (!page.next) break
      after = page.next
    }
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })

  test('mails and letters made within one millisecond come once each, whatever the page', async () => {
    for (let i = 0; i < 5; i++) await hear(house, 'request.filed', {}, { role: 'operator' })
    for (const via of ['local', 'paper']) {
      await house.database.owner.run(sql`
        update notices.mail m set via = ${via}, address = '{Annick Le Goff}',
          made_at = '2026-11-01T10:00:00.123Z'::timestamptz + l.n * interval '1 microsecond' * 100
        from (select id, row_number() over (order by id desc) as n from notices.mail) l where m.id = l.id`)
      const query = via === 'paper' ? 'letter.list' : 'mailbox.list'
      const seen: string[] = []
      for (let after: string | undefined | null; after !== null; ) {
        const page = (await house.ask(sylvie, query, { limit: 2, ...(after ? { after } : {}) })) as {
          rows?: { id: string }[]
          letters?: { id: string }[] | boolean
          next: string | null
        }
        seen.push(...(page.rows ?? (page.letters as { id: string }[])).map((row) => row.id))
        after = page.next
      }
      expect([via, seen.length, new Set(seen).size]).toEqual([via, 5, 5])
    }
  })

  test('the mailbox is read by managers and head office; by everybody on a demonstration', async () => {
    await hear(house, 'request.filed', {}, { role: 'operator' })
    expect(await box(leGoff)).toEqual({ refused: 'not_yours' })
    expect(await box(nadia)).toEqual({ refused: 'not_yours' })
    expect((await box({ ...sylvie, agencies: ['roches'] })).rows).toEqual([])
    expect((await box({ ...sylvie, role: 'hq', agencies: [] })).rows).toHaveLength(1)
    await house.database.owner.run(sql`insert into kernel.setting (key, value) values ('demo', 'true')`)
    expect((await box({ ...leGoff, role: 'visitor' })).rows).toHaveLength(1)
    await house.database.owner.run(sql`delete from kernel.setting where key = 'demo'`)
  })

  test('a sign-in link is one mail, whoever asks the task twice', async () => {
    const job = { template: 'signin', person: id('person', 'Le Goff'), mail: id('mail') }
    await tasks['notices.mail']!(job, house)
    await tasks['notices.mail']!(job, house)
    const all = await mails(house)
    expect(all).toHaveLength(1)
    expect(all[0]!.body).toMatch(/https:\/\/loge\.test\/in#[\w-]{43}\s/)
  })

  test('who is erased is forgotten: address, subject and words', async () => {
    await hear(house, 'request.filed', {}, { role: 'operator' })
    await eraseHers(house, id('person', 'Le Goff'))
    const rows = await house.database.owner.rows(sql`select to_address, subject, body from notices.mail`)
    expect(rows).toEqual([{ to_address: '', subject: '', body: '' }])
  })

  test('a letter is printed once, by the agency alone', async () => {
    await house.database.owner.run(
      sql`insert into kernel.setting (key, value) values ('landlord', '{"name":"Robine Habitat"}')`,
    )
    await house.database.owner.run(
      sql`update people.person set told_by = 'paper' where id = ${id('person', 'Le Goff')}`,
    )
    await hear(house, 'request.filed', {}, { role: 'operator' })
    const { letters } = (await house.ask(nadia, 'letter.list', {})) as Queries['letter.list']['output']
    expect(letters).toMatchObject([
      {
        to: {
          name: 'Anne Le Goff',
          lines: ['porte 12', 'Résidence Bellevue, Entrée 2', '12 rue de Verdun', '11100 Narbonne'],
        },
        from: { landlord: 'Robine Habitat', name: 'Agence Centre' },
      },
    ])
    const print = (actor: typeof nadia) =>
      house.send(actor, {
        id: crypto.randomUUID(),
        type: 'letter.print',
        subject: letters[0]!.id,
        data: {},
        at: hours(0),
      })
    expect(await print(karim)).toMatchObject({ ok: false, refused: 'not_yours' })
    expect(await print(nadia)).toMatchObject({ ok: true })
    expect(await house.ask(nadia, 'letter.list', {})).toMatchObject({ letters: [] })
  })
})

describe('with SMTP', () => {
  let house: House
  let server: Server
  let answer: 'take' | 'refuse' = 'take'
  let taken = ''

  // A mail server's conversation, as RFC 5321 writes it: enough to take a message, or to say that its box is full.
  const smtp = (): Server =>
    createServer((socket) => {
      let inData = false
      socket.write('220 mail.test\r\n')
      socket.on('data', (chunk) => {
        const text = chunk.toString()
        if (inData) {
          taken += text
          if (!taken.endsWith('\r\n.\r\n')) return
          inData = false
          return void socket.write('250 kept\r\n')
        }
        const verb = text.slice(0, 4).toUpperCase()
        if (verb === 'DATA') inData = true
        const replies: Record<string, string> = { EHLO: '250 mail.test', DATA: '354 go on', QUIT: '221 bye' }
        socket.write(
          `${verb === 'RCPT' && answer === 'refuse' ? '452 box full' : (replies[verb] ?? '250 ok')}\r\n`,
        )
      })
      socket.on('error', () => {})
    })

  beforeAll(async () => {
    server = smtp()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    house = await openHouse({
      MAIL_URL: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    })
    await hear(house, 'request.filed', {}, { role: 'operator' })
  })
  afterAll(async () => {
    await house.drop()
    server.close()
  })

  test('a refusal of the mail server is written down, and the worker tries again', async () => {
    answer = 'refuse'
    const [mail] = await mails(house)
    await expect(tasks['notices.send']!({ mail: mail!.id }, house)).rejects.toThrow('452 box full')
    const { rows } = (await house.ask(sylvie, 'mailbox.list', {})) as Box
    expect(rows).toMatchObject([{ state: 'stuck', sentAt: null }])
    expect(rows[0]!.problem).toContain('box full')
  })

  test('then it leaves once, as text and HTML, and its key is no longer kept', async () => {
    answer = 'take'
    const [mail] = await mails(house)
    await tasks['notices.send']!({ mail: mail!.id }, house)
    const first = taken
    await tasks['notices.send']!({ mail: mail!.id }, house)
    expect(taken).toBe(first)
    expect(first).toContain(`Message-ID: <${mail!.id}@loge.test>`)
    expect(first).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/)
    const [kept] = await mails(house)
    expect(kept!.body).toMatch(/\/t#…/)
    const { rows, local, letters } = (await house.ask(sylvie, 'mailbox.list', {})) as Box
    expect(letters).toBe(true)
    const desk = { ...sylvie, role: 'hq' as const, agencies: [] }
    // Head office prints no letter of an agency: nothing proposes it to her.
    expect(((await house.ask(desk, 'mailbox.list', {})) as Box).letters).toBe(false)

    expect([rows[0]!.state, rows[0]!.problem, local]).toEqual(['sent', null, false])
  })
})
