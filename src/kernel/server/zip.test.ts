import { expect, test } from 'vitest'
import { unzip } from './zip.ts'

/** A stored entry (method 0) of ten bytes, at the begin of its file. */
const bytes = Buffer.concat([Buffer.alloc(30), Buffer.from('0123456789')])
bytes.writeUInt32LE(0x04034b50, 0)
const entry = { name: 'a', method: 0, packed: 10, size: 10, at: 0 }

test('what was stored as it is, is given back', () => {
  expect(unzip(bytes, entry, 100)).toEqual(Buffer.from('0123456789'))
})

test.each([
  ['less than it is', { size: 1 }],
  ['more than is there', { packed: 20, size: 20 }],
])('what says to be %s is not believed', (_, said) => {
  expect(unzip(bytes, { ...entry, ...said }, 100)).toMatchObject({ code: 'bad_zip' })
})
