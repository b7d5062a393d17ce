import { afterAll, beforeAll, expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import { type Doors, openDoors } from '../setup/doors.ts'
import { inPlainWords } from './plain-words.ts'

let door: Doors
let cookie: string
beforeAll(async () => {
  door = await openDoors()
  cookie = (await door.hire('agent', ['centre'])).cookie
})
afterAll(() => door.close())

const byAddress = (query: string, input: object) =>
  door.knock({ url: `/api/ask/${query}?q=${encodeURIComponent(JSON.stringify(input))}`, headers: { cookie } })
const byPost = (query: string, input: object) =>
  door.knock({ method: 'POST', url: `/api/ask/${query}`, payload: input, headers: { cookie } })

test('what an operator types of a caller is asked by POST, and refused in an address', async () => {
  const q = 'Sékou N’Diaye'
  expect((await byPost('search.box', { q })).body.people).toEqual([])
  inPlainWords(await byAddress('search.box', { q }), 'ask_by_post')
  inPlainWords(await byAddress('request.suggest', { words: 'Ça sent le gaz' }), 'ask_by_post')
})

test('ids and codes may still be asked in an address, with the same answer', async () => {
  const [one, other] = [
    await byAddress('request.list', { limit: 5 }),
    await byPost('request.list', { limit: 5 }),
  ]
  expect([one.status, one.body]).toEqual([200, other.body])
})

test('no question takes what people type under another name than `q` and `words`', () => {
  const keys = slices
    .flatMap(({ queries }) => Object.values(queries ?? {}))
    .flatMap(({ input }) => Object.keys((input as unknown as { shape?: object }).shape ?? {}))
  expect([...new Set(keys)].filter((key) => /name|phone|mail|text|search|said|typed/i.test(key))).toEqual([])
})
