import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 3 })
})
afterAll(() => town.close())

const karim = actorOf('caretaker')
const leGoff = actorOf('tenant')
const beep = (kind: 'webm' | 'mp4'): Buffer =>
  readFileSync(new URL(`../fixtures/sounds/beep.${kind}`, import.meta.url))
const shaOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const keep = (bytes: Buffer, media = 'audio/webm'): Promise<unknown> =>
  town.kernel.files.put(town.database.owner, shaOf(bytes), bytes, media)
// Each note is other bytes, so that a test owes nothing to another.
let made = 0
const another = (kind: 'webm' | 'mp4' = 'webm'): Buffer =>
  Buffer.concat([beep(kind), kind === 'webm' ? Buffer.from('ec81', 'hex') : free, Buffer.from([++made])])
const free = Buffer.from('\0\0\0\x09free', 'latin1')

const filed = async (who: Actor = karim, sounds: string[] = []): Promise<string> => {
  const request = newId()
  const outcome = await town.send(who, 'request.file', request, {
    nature: 'plumbing.tap_leak',
    unit: centre.unit,
    channel: 'field',
    ...(who === karim ? { requester: { person: centre.tenant } } : {}),
    sounds,
  })
  expect(outcome).toMatchObject({ ok: true })
  return request
}
const threadOf = async (who: Actor, id: string): Promise<Thread> =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread
const heard = async (who: Actor, id: string): Promise<string[]> =>
  (await threadOf(who, id)).entries.flatMap((entry) => entry.sounds.map(({ sha256 }) => sha256))
const opens = (who: Actor, sha256: string): Promise<boolean> => {
  const requests = town.kernel.slices.find(({ name }) => name === 'requests')
  return town.database.as(who, async (db) => (await requests?.files?.(db, sha256)) ?? false)
}

test('Karim reports by voice alone, and Madame Le Goff hears how long it lasts', async () => {
  const note = another()
  expect(await keep(note)).toEqual({ sha256: shaOf(note) })
  const request = await filed(karim, [shaOf(note)])
  const [entry] = (await threadOf(leGoff, request)).entries
  expect(entry).toMatchObject({ words: null, sounds: [{ sha256: shaOf(note), seconds: 1.4 }] })
  expect(await opens(leGoff, shaOf(note))).toBe(true)
  expect(await opens(actorOf('tenant', roches), shaOf(note))).toBe(false)
  expect(await opens(actorOf('caretaker', roches), shaOf(note))).toBe(false)
})

test('a note that is still on its way is named already, and tells its length when it has come', async () => {
  const note = another('mp4')
  const request = await filed()
  expect(await town.send(karim, 'request.say', request, { sounds: [shaOf(note)] })).toMatchObject({
    ok: true,
  })
  const lengths = async (): Promise<(number | null)[]> =>
    (await threadOf(karim, request)).entries.flatMap(({ sounds }) => sounds.map(({ seconds }) => seconds))
  expect(await lengths()).toEqual([null])
  await keep(note, 'audio/mp4')
  expect(await lengths()).toEqual([1.4])
})

test('what Karim says to the firm is not heard by the tenant', async () => {
  const sha256 = shaOf(another())
  const request = await filed()
  await town.send(karim, 'request.say', request, { sounds: [sha256], audience: 'firm' })
  expect(await heard(karim, request)).toEqual([sha256])
  expect(await heard(leGoff, request)).toEqual([])
  expect(await opens(leGoff, sha256)).toBe(false)
})

test('a message with neither words nor voice is no message', async () => {
  const request = await filed()
  const said = await town.send(karim, 'request.say', request, { photos: ['a'.repeat(64)] })
  expect(said).toMatchObject({ ok: false, refused: 'malformed' })
})

test('a neighbour who knows the name of a note does not hear it by naming it in her own request', async () => {
  const sha256 = shaOf(another())
  const neighbour = actorOf('tenant', roches)
  await filed(leGoff, [sha256])
  await town.send(neighbour, 'request.file', newId(), {
    nature: 'plumbing.tap_leak',
    unit: roches.unit,
    channel: 'portal',
    sounds: [sha256],
  })
  expect(await opens(neighbour, sha256)).toBe(false)
})

test('what she said is erased with her, and its bytes with it', async () => {
  const note = another()
  await keep(note)
  const request = await filed(leGoff, [shaOf(note)])
  const erase = town.kernel.slices.find(({ name }) => name === 'people')?.tasks?.['people.erase']
  await erase!({ person: leGoff.id, at: new Date().toISOString() }, town.kernel)
  expect(await heard(karim, request)).toEqual([])
  expect(await town.kernel.files.openSound(shaOf(note))).toBeUndefined()
})

test('the night does not sweep away a note that a thread holds', async () => {
  const [told, lost] = [another(), another('mp4')]
  await keep(told)
  await keep(lost, 'audio/mp4')
  await filed(karim, [shaOf(told)])
  await town.database.owner.run(sql`update kernel.file set at = now() - interval '3 days'`)
  const tasks = town.kernel.slices.find(({ name }) => name === 'requests')?.tasks ?? {}
  await tasks['requests.tidy']?.({}, town.kernel)
  expect(await town.kernel.files.openSound(shaOf(told))).toMatchObject({ media: 'audio/webm' })
  expect(await town.kernel.files.openSound(shaOf(lost))).toBeUndefined()
})

const noSounds: Record<string, Buffer> = {
  'words that say they are a sound': Buffer.from('Bonjour, écoutez la fuite.'),
  'the head of a WebM with nothing behind it': beep('webm').subarray(0, 60),
  'a film': readFileSync(new URL('../fixtures/sounds/picture.webm', import.meta.url)),
  'a page with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  'the head of an MP4': beep('mp4').subarray(0, 24),
  'a million nested holders': Buffer.concat([beep('webm').subarray(0, 40), Buffer.alloc(1_000_000, 0xa0)]),
}
for (const [what, bytes] of Object.entries(noSounds))
  test(`${what} is no voice note`, async () => {
    expect(await keep(bytes)).toEqual({ refused: 'not_sound' })
  })

test('a note that is longer than a minute is refused with its reason', async () => {
  // The same recording, whose last cluster says that it began two minutes in.
  const long = Buffer.from(beep('webm'))
  const cluster = long.indexOf(Buffer.from('1f43b675', 'hex'))
  const stamp = long.indexOf(0xe7, cluster)
  const head = long.subarray(0, stamp)
  const rest = long.subarray(stamp + 2 + ((long[stamp + 1] ?? 0x81) & 0x7f))
  const bytes = Buffer.concat([head, Buffer.from('e78303d090', 'hex'), rest])
  expect(await keep(bytes)).toEqual({ refused: 'sound_too_long' })
})
