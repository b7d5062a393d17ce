import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Copy, copyHouse, partsOf, patience } from '../setup/house-copy.ts'

/**
 * A channel is added to a copy of the house, as docs/how-to/add-a-channel.md tells it: its name alone, then all. What the page leaves
 * out would stand here as a fault of the copy; what it tells in vain, as a line that is not there.
 */
const parts = partsOf('add-a-channel.md')
const named = parts.slice(0, 4)

let copy: Copy
beforeAll(() => {
  copy = copyHouse()
})
afterAll(() => copy.drop())

test(
  'with its name alone, the compiler asks for its reader and its row in the contract',
  async () => {
    for (const part of named) copy.write(part)
    expect(await copy.compiled('server')).toEqual(['src/channels/server/readers.ts'])
  },
  patience,
)

test(
  'with its reader, its door and its secret all compiles, and few places outside its folder know of it',
  async () => {
    for (const part of parts.slice(named.length)) copy.write(part)
    expect(await copy.compiled('core', 'server', 'web', 'test')).toEqual([])
    const places = copy
      .changed('src', 'db', 'test')
      .filter((file) => !file.startsWith('src/channels/server/site/') && !file.endsWith('site-way.ts'))
    expect(places).toEqual([
      'src/channels/core/message-shape.ts',
      'src/channels/server/readers.ts',
      'src/kernel/server/settings.ts',
      'src/requests/core/request-shapes.ts',
      'src/requests/core/words/telling.en.ts',
      'src/requests/core/words/telling.fr.ts',
      'test/channels/contract/contract.test.ts',
    ])
  },
  patience,
)

const posted = `
  import { openDoors } from './test/setup/doors.ts'
  import { sql } from './src/kernel/server/sql.ts'
  import { deliverMessage } from './src/channels/server/deliver-message.ts'
  const w = await openDoors({ set: { siteDoorToken: 'secret' } })
  const post = (payload) => w.knock({ method: 'POST', url: '/api/channels/site/secret', payload })
  const { body: { id } } = await post({ id: '17', from: 'anne.legoff@example.org', words: 'Le robinet goutte, dit N’Diaye.' })
  await deliverMessage(w.kernel, id)
  const rows = await w.database.owner.rows(sql\`
    select m.channel as way, m.state, r.channel from channels.message m join requests.request r on r.id = m.request\`)
  const bad = await post({ id: '18', from: 'nobody', words: '' })
  console.log('told ' + JSON.stringify({ rows, bad: bad.body.refused }))
  await w.close()
`

test(
  'what is written there opens a request that says where it came from, and the rules of the house hold',
  async () => {
    expect(await copy.told(posted)).toEqual({
      rows: [{ way: 'site', state: 'placed', channel: 'site' }],
      bad: 'malformed',
    })
    await copy.run(process.execPath, ['tools/golden.ts'])
    expect(await copy.failing('rules', 'test/house')).toEqual([])
    expect(await copy.failing('ordinary', 'test/kernel/refuse-to-start.test.ts')).toEqual([])
  },
  patience,
)

test(
  'it keeps the contract of every way in',
  async () => {
    expect(await copy.failing('ordinary', 'test/channels/contract/contract.test.ts')).toEqual([])
  },
  patience,
)
