import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { randomOf } from '../requests/crowd.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { furnish } from './homes.ts'
import { settleSecrets, type Secrets } from './kept-secrets.ts'
import { type Pools, shaped } from './shape-input.ts'

// Each secret stands in one place, and each reader knocks at every door there is, as she comes: by a session, a link, or neither.
let door: Doors
let secrets: Secrets
beforeAll(async () => {
  door = await openDoors()
  await furnish(door)
  secrets = await settleSecrets(door, await photo())
})
afterAll(() => door.close())

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#335577' } })
    .jpeg()
    .toBuffer()

/** What nobody of `from` may be told by any door, and who is told it by one: else the test would look for nothing. */
const kept: Record<string, { from: readonly string[]; known: string }> = {
  rent: {
    from: ['visitor', 'neighbour', 'link', 'keeper', 'keeperElsewhere', 'agentElsewhere', 'firm', 'refused'],
    known: 'hq',
  },
  note: { from: ['visitor', 'tenant', 'link', 'neighbour', 'firm', 'refused'], known: 'agent' },
  price: { from: ['visitor', 'tenant', 'link', 'neighbour', 'refused', 'agentElsewhere'], known: 'firm' },
  afterwards: { from: ['visitor', 'neighbour', 'refused', 'agentElsewhere'], known: 'firm' },
  access: { from: ['visitor', 'neighbour', 'refused', 'agentElsewhere', 'keeperElsewhere'], known: 'firm' },
  toFirm: { from: ['visitor', 'tenant', 'link', 'neighbour', 'refused', 'agentElsewhere'], known: 'firm' },
  household: { from: ['visitor', 'neighbour', 'firm', 'refused', 'agentElsewhere'], known: 'agent' },
  name: { from: ['visitor', 'neighbour', 'refused', 'agentElsewhere', 'keeperElsewhere'], known: 'keeper' },
  file: {
    from: ['visitor', 'tenant', 'link', 'neighbour', 'keeper', 'firm', 'refused', 'agent', 'agentElsewhere'],
    known: 'hq',
  },
}

type Sent = { method: 'GET' | 'POST'; url: string; payload?: string }
type Heard = { said: string; asked: string; text: string }

const knock = async (reader: string, { method, url, payload }: Sent, said: string): Promise<Heard> => {
  const answer = await door.app.inject({
    method,
    url,
    headers: { ...secrets.readers[reader], ...(payload ? { 'content-type': 'application/json' } : {}) },
    ...(payload ? { payload } : {}),
  })
  if (answer.statusCode >= 500) throw new Error(`${said}: ${answer.statusCode} ${answer.body.slice(0, 200)}`)
  const opened = answer.statusCode === 200 && /^\/api\/(files|access)\//.test(url)
  const told = String(answer.headers['content-type']).includes('zip')
    ? textOf(answer.rawPayload)
    : answer.body
  // What is opened by its name is bytes: that it was opened is what is told.
  return { said, asked: opened ? '' : url + (payload ?? ''), text: opened ? `${url} ${told}` : told }
}

const textOf = (zip: Buffer): string => {
  const entries = listZip(zip)
  if (!Array.isArray(entries)) return ''
  return entries
    .map((entry) => unzip(zip, entry, 5_000_000))
    .map((bytes) => (Buffer.isBuffer(bytes) ? bytes.toString('utf8') : ''))
    .join('\n')
}

const lists = new Map<string, Omit<Pools, 'random'>>()
const poolsOf = (id: string, random: () => number): Pools => {
  const known = lists.get(id) ?? { ids: [id, ...secrets.ids], byKey: { ...secrets.byKey, id: [id] } }
  lists.set(id, known)
  return { ...known, random }
}

/** Every question with what leads to the secrets, and every other door with the ids of what is there. */
const read = async (reader: string, seed: number, isNamed = false): Promise<Heard[]> => {
  const random = randomOf(seed)
  const heard: Heard[] = []
  for (const [name, { input }] of door.kernel.slices.flatMap((s) => Object.entries(s.queries ?? {}))) {
    const asked = new Set(
      secrets.ids.map((id) => JSON.stringify(shaped(input, { ...poolsOf(id, random), isNamed }) ?? {})),
    )
    for (const q of asked)
      heard.push(await knock(reader, { method: 'POST', url: `/api/ask/${name}`, payload: q }, name))
  }
  for (const path of [...door.paths, '/api/files/:sha256', '/api/feed?once=1&after=0.0', '/api/session'])
    for (const url of filled(path)) heard.push(await knock(reader, { method: 'GET', url }, path))
  return heard
}

const filled = (path: string): string[] => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
  if (!names.length) return [path]
  const choices = (name: string): readonly unknown[] =>
    name === 'id' ? secrets.ids : (secrets.byKey[name] ?? secrets.ids)
  const many = Math.max(...names.map((name) => choices(name).length))
  return Array.from({ length: many }, (_, i) =>
    path.replaceAll(/:(\w+)/g, (_, name: string) => String(choices(name)[i % choices(name).length])),
  )
}

/** Every command once, about what is there. */
const act = async (reader: string, seed: number): Promise<Heard[]> => {
  const random = randomOf(seed)
  const heard: Heard[] = []
  for (const [type, { data }] of door.kernel.slices.flatMap((s) => Object.entries(s.commands ?? {})))
    for (const subject of secrets.subjects) {
      const said = { id: newId(), type, subject, data: shaped(data, poolsOf(subject, random)) }
      const payload = JSON.stringify([{ ...said, at: new Date().toISOString() }])
      heard.push(await knock(reader, { method: 'POST', url: '/api/commands', payload }, type))
    }
  return heard
}

const tellsOf = (secret: string, heard: readonly Heard[]): string[] => [
  ...new Set(
    heard
      .filter(({ asked, text }) =>
        secrets.canaries[secret]!.some((word) => text.includes(word) && !asked.includes(word)),
      )
      .map(({ said }) => said),
  ),
]
const readersOf = (): string[] => [...new Set(Object.values(kept).flatMap(({ from }) => [...from]))]
const leaks = (reader: string, heard: readonly Heard[]): string[] =>
  Object.entries(kept).flatMap(([secret, { from }]) =>
    from.includes(reader) ? tellsOf(secret, heard).map((what) => `${what} told ${reader} the ${secret}`) : [],
  )

describe('through every door', () => {
  test('who may know a secret is told it', async () => {
    const unknown: string[] = []
    for (const reader of new Set(Object.values(kept).map(({ known }) => known))) {
      // Each question about each id: what a draw leaves out would be taken for kept.
      const heard = await read(reader, 1, true)
      for (const [secret, { known }] of Object.entries(kept))
        if (known === reader && !tellsOf(secret, heard).length) unknown.push(`${reader}: ${secret}`)
    }
    expect(unknown).toEqual([])
  })

  test('nobody is told what is kept from her, whatever she asks', async () => {
    const wrong: string[] = []
    for (const reader of readersOf()) wrong.push(...leaks(reader, await read(reader, 2)))
    expect(wrong).toEqual([])
  })

  test('nor by what her own acts are answered, nor after them', async () => {
    const wrong: string[] = []
    const those = readersOf().filter((reader) => reader !== 'agent' && reader !== 'keeper')
    for (const reader of those) wrong.push(...leaks(reader, await act(reader, 3)))
    for (const reader of those) wrong.push(...leaks(reader, await read(reader, 4)))
    expect(wrong).toEqual([])
  })
})
