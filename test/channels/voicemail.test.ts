import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { deliverMessage } from '../../src/channels/server/deliver-message.ts'
import { pressSound } from '../../src/channels/server/calls/press-sound.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, who } from '../setup/agency-corners.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { hasProgram } from '../setup/has-program.ts'

const token = 'a long secret of this house'
let town: Doors
beforeAll(async () => {
  town = await openDoors({ set: { mailDoorToken: token, voicemailSenders: ['standard@pbx.example'] } })
  await town.database.owner.run(
    sql`update people.person set phone = '06 98 76 54 31' where id = ${who.leGoff}`,
  )
})
afterAll(() => town.close())

/** A sound as a switchboard writes it: a tone or nothing, so many seconds of it. */
const sound = (kind: 'wav' | 'wav49' | 'mp3', { seconds = 2, silent = false } = {}): Buffer =>
  execFileSync(
    'ffmpeg',
    [
      '-loglevel',
      'error',
      '-f',
      'lavfi',
      '-i',
      silent ? 'anullsrc=r=8000:cl=mono' : 'sine=frequency=440:sample_rate=8000',
      '-t',
      String(seconds),
      '-ar',
      '8000',
      '-ac',
      '1',
      ...(kind === 'wav49'
        ? ['-c:a', 'libgsm_ms', '-f', 'wav']
        : kind === 'mp3'
          ? ['-f', 'mp3']
          : ['-f', 'wav']),
      'pipe:1',
    ],
    { maxBuffer: 50_000_000 },
  )

let sent = 0
const voicemail = (
  bytes: Buffer,
  {
    number = '0698765431',
    from = 'asterisk@pbx',
    head = [`X-Asterisk-CallerID: ${number}`],
    name = 'msg0001.wav',
    media = 'audio/x-wav',
    subject = 'New message',
  }: {
    number?: string
    from?: string
    head?: string[]
    name?: string
    media?: string
    subject?: string
  } = {},
) =>
  [
    `From: Standard <${from}>`,
    'To: demandes@robine.example',
    `Subject: ${subject}`,
    `Message-ID: <v${sent++}@pbx.example>`,
    'Auto-Submitted: auto-generated',
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'You have a message.',
    '--b',
    `Content-Type: ${media}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b--',
  ].join('\r\n')

type Arrived = {
  state: string
  why: string
  request: string | null
  sender: string
  words: string
  sounds: string[]
  unkept: unknown[]
}
const arrive = async (raw: string): Promise<Arrived> => {
  const { status, body } = await town.knock({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
    payload: raw,
  })
  expect(status).toBe(202)
  await deliverMessage(town.kernel, body.id)
  return (await town.database.owner.row<Arrived>(
    sql`select state, why, request, sender, words, sounds, unkept from channels.message where id = ${body.id}`,
  ))!
}
const threadOf = async (id: string) =>
  (await town.kernel.ask(actorOf('agent'), 'request.thread', { id })) as Thread

describe.skipIf(!hasProgram('ffmpeg'))('what somebody said to the switchboard', () => {
  test('opens a request at her home, on the telephone, with her voice, and says that it is a voice message', async () => {
    const { state, why, request, sounds, words } = await arrive(voicemail(sound('wav49')))
    expect({ state, why, n: sounds.length }).toEqual({ state: 'placed', why: 'home', n: 1 })
    expect(words).toMatch(/^Message vocal laissé depuis 06/)
    const thread = await threadOf(request!)
    expect(thread.request).toMatchObject({ channel: 'phone', nature: 'other.repair' })
    expect(await town.kernel.files.openSound(sounds[0]!)).toMatchObject({ media: 'audio/ogg' })
  })

  test('is said in the one thread that is open of hers', async () => {
    const [open] = await town.database.owner.rows<{ id: string }>(
      sql`select id from requests.matter where closed_at is null and unit = ${centre.unit}`,
    )
    const { request, why } = await arrive(
      voicemail(sound('mp3'), {
        from: 'standard@pbx.example',
        head: [],
        subject: 'Message de +33 6 98 76 54 31',
        media: 'audio/mpeg',
        name: 'message.mp3',
      }),
    )
    expect({ request, why }).toEqual({ request: open!.id, why: 'number' })
    expect((await threadOf(request!)).entries.at(-1)?.sounds).toHaveLength(1)
  })

  test('of a number that nobody has it waits, with its sound; one that holds nothing says so', async () => {
    const { state, why, words, sender, sounds } = await arrive(
      voicemail(sound('wav', { silent: true }), { number: '0699887766' }),
    )
    expect({ state, why, sender, n: sounds.length }).toEqual({
      state: 'intake',
      why: 'stranger',
      sender: '0699887766',
      n: 1,
    })
    expect(words).toMatch(/on n’y entend rien/)
  })

  test('from a hidden number it waits too, and several who have one number are not guessed at', async () => {
    expect(await arrive(voicemail(sound('wav'), { number: 'anonymous' }))).toMatchObject({
      state: 'intake',
      sender: '',
    })
    await town.database.owner.run(sql`
      insert into people.person (id, kind, first_name, last_name, phone, agency, building)
      select ${newId()}, 'tenant', 'Aaron', 'Aaa', '0033698765431', agency, building from people.person where id = ${who.leGoff}`)
    expect(await arrive(voicemail(sound('wav', { seconds: 3 })))).toMatchObject({
      state: 'intake',
      why: 'several',
    })
  })

  test('what is no sound is told, and what is too long is cut after three minutes', async () => {
    expect(await arrive(voicemail(Buffer.from('RIFF of nothing'), { number: '0699887766' }))).toMatchObject({
      state: 'intake',
      sounds: [],
      unkept: [{ name: 'msg0001.wav' }],
      words: expect.stringMatching(/n’a pas pu être lu/),
    })
    const cut = await pressSound(sound('wav', { seconds: 200 }))
    expect(cut).toMatchObject({ isSilent: false })
    expect(cut!.bytes.length).toBeLessThan(2 * 1024 * 1024)
    const kept = await arrive(voicemail(sound('wav', { seconds: 200 }), { number: '0699887766' }))
    const seconds = (await town.database.owner.row<{ seconds: number }>(
      sql`select seconds::float as seconds from kernel.file where sha256 = ${kept.sounds[0]!}`,
    ))!.seconds
    expect(seconds).toBeGreaterThan(179)
    expect(seconds).toBeLessThan(182)
  })

  test('a sound may name no file and no address: what it is handed is all that is read', async () => {
    expect(await pressSound(Buffer.from('#EXTM3U\nfile:///etc/passwd\n'))).toBeUndefined()
    expect(await pressSound(Buffer.alloc(0))).toBeUndefined()
    expect(await pressSound(Buffer.alloc(21 * 1024 * 1024))).toBeUndefined()
  })
})
