import fastify, { type FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import type { Database } from '../../src/kernel/server/database.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { knowing } from '../../src/kernel/server/identify.ts'
import { openRoutes } from '../../src/kernel/server/name-owners.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'
import type { Slice } from '../../src/kernel/server/slice.ts'

const settings = readSettings({ DATA_DIR: '/nowhere' })
// Nothing is asked of a database while the house is put together.
const nowhere = {} as Database
const together = (house: readonly Slice[]) => () => assemble(nowhere, settings, house)

test('the house is put together from its own slices', () => {
  expect(together(slices)).not.toThrow()
})

test.each(['commands', 'queries', 'tasks', 'offers'] as const)(
  'two %s of one name keep the house shut',
  (kind) => {
    const [owner, name] = slices.flatMap((s) =>
      Object.keys(s[kind] ?? {}).map((key) => [s, key] as const),
    )[0]!
    const twin: Slice = {
      name: 'sensors',
      [kind]: { [name]: (owner[kind] as Record<string, unknown>)[name] },
    }
    expect(together([...slices, twin])).toThrow(`${kind}: ${name} has two owners, ${owner.name} and sensors`)
  },
)

test('two sentences under one key keep the house shut, and so does one of the kernel’s own', () => {
  const saying = (key: string): Slice => ({
    name: 'sensors',
    words: { fr: { [key]: '–' }, en: { [key]: '–' } },
  })
  expect(together([...slices, saying('refused.unknown_nature')])).toThrow(
    'words: refused.unknown_nature has two owners, requests and sensors',
  )
  expect(together([...slices, saying('refused.not_yours')])).toThrow(
    'words: refused.not_yours has two owners, kernel and sensors',
  )
})

test('a task of the kernel’s night is nobody else’s', () => {
  const twin: Slice = { name: 'sensors', tasks: { 'kernel.forget': async () => {} } }
  expect(together([...slices, twin])).toThrow('tasks: kernel.forget has two owners, kernel and sensors')
})

const opening =
  (path: string): Slice['routes'] =>
  (app: FastifyInstance) =>
    void app.get(path, () => 'here')

const opened = async (...house: Slice[]): Promise<void> => {
  const kernel = assemble(nowhere, settings, house)
  const app = fastify()
  app.get('/healthz', () => 'well')
  await openRoutes(
    app,
    kernel,
    knowing(() => Promise.reject(new Error('nobody knocks')), kernel.pace),
  )
}

test('one address in two slices keeps the doors shut, and the sentence names both', async () => {
  const people: Slice = { name: 'people', routes: opening('/api/in') }
  await expect(opened(people, { name: 'sensors', routes: opening('/api/readings') })).resolves.toBeUndefined()
  await expect(opened(people, { name: 'sensors', routes: opening('/api/in') })).rejects.toThrow(
    'routes: GET /api/in has two owners, people and sensors',
  )
  await expect(opened(people, { name: 'sensors', routes: opening('/healthz') })).rejects.toThrow(
    'routes: GET /healthz has two owners, kernel and sensors',
  )
})
