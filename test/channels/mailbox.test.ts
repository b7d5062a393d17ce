import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { holdLine } from '../../src/kernel/server/hold-line.ts'
import { watchMailbox } from '../../src/channels/server/mail/watch-mailbox.ts'
import { gatewayStates } from '../../src/kernel/server/gateway-state.ts'
import type { Settings } from '../../src/kernel/server/settings.ts'
import type { Listening } from '../../src/kernel/server/slice.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { cutAt, hasDovecot, type MailServer, mailboxName, startDovecot } from '../setup/dovecot.ts'
import { tokenClient } from '../setup/give-tokens.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { until } from '../setup/until.ts'

describe.runIf(hasDovecot)('a mailbox', () => {
  let town: Landlord
  let server: MailServer
  beforeAll(async () => {
    town = await openLandlord()
  })
  afterAll(() => town.close())
  beforeEach(async () => {
    server = await startDovecot()
    await town.database.owner.run(sql`delete from channels.message`)
    await town.database.owner.run(sql`delete from kernel.gateway`)
  })
  const watching: Listening[] = []
  afterEach(async () => {
    await Promise.all(watching.splice(0).map(({ stop }) => stop()))
    await server.stop()
  })

  const watch = (set: Partial<Settings> = {}): Listening => {
    const settings = { ...town.kernel.settings, mailInUrl: server.url, mailInPassword: 'sésame', ...set }
    const listening = watchMailbox({ ...town.kernel, settings }, { error: () => {} })!
    watching.push(listening)
    return listening
  }

  const letter = (id: string, words = 'Le robinet goutte') =>
    [
      'From: Anne Le Goff <anne.legoff@example.org>',
      `To: ${mailboxName}`,
      'Subject: Fuite',
      ...(id ? [`Message-ID: <${id}>`] : []),
      '',
      words,
    ].join('\r\n')

  const kept = async () =>
    (
      await town.database.owner.rows<{ external: string }>(
        sql`select external from channels.message order by received_at, external`,
      )
    ).map(({ external }) => external)
  const state = async () => (await gatewayStates(town.database.owner)).find(({ name }) => name === 'mail.in')
  const isEmptied = async () => (await server.count()) === 0

  test('what lies in it, and what comes while it is watched, is kept, and moved where it is done with', async () => {
    await server.put(letter('one@her.example'))
    watch()
    await until(isEmptied)
    expect(await kept()).toEqual(['one@her.example'])
    await server.put(letter('two@her.example'))
    await until(isEmptied)
    expect(await kept()).toEqual(['one@her.example', 'two@her.example'])
    expect(await server.count('Loge/Reçu')).toBe(2)
    await until(async () => (await state())?.lastSuccessAt)
    expect(await state()).toMatchObject({ failingSince: null, fault: null, waiting: 0 })
  })

  test('the bytes that are kept are those that came', async () => {
    await server.put(letter('', 'Une phrase avec un é'))
    watch()
    await until(isEmptied)
    const raw = await town.database.owner.row<{ bytes: Buffer }>(sql`select bytes from channels.raw`)
    expect(raw!.bytes.toString()).toBe(letter('', 'Une phrase avec un é'))
  })

  test('what waited there while the house was down was received when it reached the mailbox', async () => {
    const reached = new Date(Math.floor(Date.now() / 1000) * 1000 - 50 * 3_600_000)
    await server.as((client) => client.append('INBOX', letter('waited@her.example'), [], reached))
    watch()
    await until(isEmptied)
    const row = await town.database.owner.row<{ at: string }>(
      sql`select received_at as at from channels.message where external = 'waited@her.example'`,
    )
    expect(new Date(row!.at)).toEqual(reached)
  })

  test('the same mail twice is one', async () => {
    await server.put(letter('same@her.example'))
    await server.put(letter('same@her.example'))
    watch()
    await until(isEmptied)
    expect(await kept()).toEqual(['same@her.example'])
    expect(await server.count('Loge/Reçu')).toBe(2)
  })

  test('cut off between the commit and the move, it is still one, and moved the next time', async () => {
    const way = await cutAt(server.port, 'MOVE')
    const cut = new Promise<void>((done) => way.arm(done))
    await server.put(letter('cut@her.example'))
    watch({ mailInUrl: server.url.replace(String(server.port), String(way.port)) })
    await cut
    expect(await kept()).toEqual(['cut@her.example'])
    await until(isEmptied)
    expect(await kept()).toEqual(['cut@her.example'])
    expect(await server.count('Loge/Reçu')).toBe(1)
    await way.close()
  })

  test('killed between the commit and the move, it is still one', async () => {
    const way = await cutAt(server.port, 'MOVE')
    const mailInUrl = server.url.replace(String(server.port), String(way.port))
    await server.put(letter('killed@her.example'))
    const house = { config: town.database.config, set: { mailInUrl, mailInPassword: 'sésame' } }
    const child = spawn(process.execPath, [new URL('mailbox.child.ts', import.meta.url).pathname], {
      env: { ...process.env, HOUSE: JSON.stringify(house) },
      stdio: 'inherit',
    })
    const gone = once(child, 'exit')
    const killed = new Promise<void>((done) =>
      way.arm(() => {
        child.kill('SIGKILL')
        done()
      }),
    )
    await killed
    await gone
    expect(await kept()).toEqual(['killed@her.example'])
    expect(await server.count()).toBe(1)
    // The database lets go of what the dead process held.
    await until(async () => {
      const hold = await holdLine(town.database.config, 'mailbox')
      await hold?.release()
      return hold
    })
    watch()
    await until(isEmptied)
    expect(await kept()).toEqual(['killed@her.example'])
    await way.close()
  })

  test('where it cannot be moved it is kept all the same, once, and said to wait', async () => {
    await server.put(letter('stays@her.example'))
    writeFileSync(join(server.files, '.Loge.Re&AOc-u'), 'no folder')
    writeFileSync(join(server.files, '.Loge'), 'no folder')
    watch()
    await until(async () => (await state())?.waiting === 1)
    expect(await kept()).toEqual(['stays@her.example'])
    expect(await state()).toMatchObject({ fault: 'refused', waiting: 1 })
  })

  test('a mailbox that was made anew counts from one again: the mail of the same number is another', async () => {
    const mailbox = () =>
      server.as(async (client) => {
        const { uidValidity } = await client.mailboxOpen('INBOX')
        const uids = await client.search({ all: true }, { uid: true })
        return { validity: String(uidValidity), uids }
      })
    await server.put(letter('before@her.example'))
    writeFileSync(join(server.files, '.Loge.Re&AOc-u'), 'no folder')
    writeFileSync(join(server.files, '.Loge'), 'no folder')
    watch()
    await until(async () => (await state())?.waiting === 1)
    const before = await mailbox()
    // A mailbox bears the second in which it was made: within one second nothing tells the new one from the old.
    await until(async () => {
      for (const name of readdirSync(server.files).filter((each) => /^(?:cur|new|dovecot)/.test(each)))
        rmSync(join(server.files, name), { recursive: true })
      return (await mailbox()).validity !== before.validity
    })
    await server.put(letter('after@her.example'))
    const after = await mailbox()
    expect(after.uids).toEqual(before.uids)
    expect(after.validity).not.toBe(before.validity)
    await until(async () => (await kept()).length === 2)
    expect(await kept()).toContain('after@her.example')
  })

  test('of a mail that is larger than the door lets in, its words are kept, and the whole stays in the mailbox', async () => {
    const large = Buffer.concat([
      Buffer.from(`${letter('large@her.example', 'Voici le film')}\r\n`),
      Buffer.alloc(37 * 1024 * 1024, 'Une ligne comme une autre, et encore une\r\n'),
    ])
    await server.put(large)
    watch()
    await until(isEmptied)
    const raw = await town.database.owner.row<{ n: number; head: string }>(
      sql`select length(bytes) as n, convert_from(substring(bytes for 200), 'UTF8') as head from channels.raw`,
    )
    expect(raw!.n).toBe(1024 * 1024)
    expect(raw!.head).toContain('Voici le film')
    expect(await server.count('Loge/Reçu')).toBe(1)
  })

  test('with a wrong password its state says so, and since when; with the right one it works again', async () => {
    await server.put(letter('late@her.example'))
    watch({ mailInPassword: 'another password' })
    const first = await until(state)
    expect(first).toMatchObject({ fault: 'denied', lastSuccessAt: null })
    expect(Date.parse(first.failingSince!)).not.toBeNaN()
    server.setPassword('another password')
    await until(isEmptied)
    await until(async () => (await state())?.failingSince === null)
    expect(await kept()).toEqual(['late@her.example'])
  })

  test('a server that is not there is unreachable', async () => {
    watch({ mailInUrl: 'imap://x@127.0.0.1:1' })
    expect(await until(state)).toMatchObject({ fault: 'unreachable' })
  })

  test('a folder that is not there is a setting that is wrong', async () => {
    watch({ mailInUrl: `${server.url}/Nulle%20part` })
    expect(await until(state)).toMatchObject({ fault: 'unset' })
  })

  test('one process of the house watches it at a time', async () => {
    const first = await holdLine(town.database.config, 'mailbox')
    expect(await holdLine(town.database.config, 'mailbox')).toBeUndefined()
    await first!.release()
    const next = await until(() => holdLine(town.database.config, 'mailbox'))
    await next.release()
  })

  describe('that takes tokens', () => {
    const grant = () => ({ ...tokenClient, url: server.tokenUrl })

    test('is opened with one that the house asks for, and keeps until it ends', async () => {
      await server.put(letter('token@her.example'))
      const first = watch({ mailInPassword: undefined, mailToken: grant() })
      await until(isEmptied)
      expect(await kept()).toEqual(['token@her.example'])
      await first.stop()
      await server.put(letter('token2@her.example'))
      watch({ mailInPassword: undefined, mailToken: grant() })
      await until(isEmptied)
      expect(server.tokensGiven()).toBe(1)
    })

    test('asks for another where the mailbox takes the first no more', async () => {
      const first = watch({ mailInPassword: undefined, mailToken: grant() })
      await until(async () => (await state())?.lastSuccessAt)
      await first.stop()
      server.revokeTokens()
      await server.put(letter('again@her.example'))
      watch({ mailInPassword: undefined, mailToken: grant() })
      await until(isEmptied)
      expect(server.tokensGiven()).toBe(2)
    })

    test('with a wrong secret its state says so', async () => {
      watch({ mailInPassword: undefined, mailToken: { ...grant(), secret: 'another' } })
      expect(await until(state)).toMatchObject({ fault: 'denied' })
    })
  })
})
