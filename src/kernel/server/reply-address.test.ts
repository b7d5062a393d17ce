import { expect, test } from 'vitest'
import { isMarkOf, readReplyAddress, replyAddress } from './reply-address.ts'

const box = 'demandes@robine.example'

test('a reply address names its request and shows to whom it was given', () => {
  const address = replyAddress(box, 'secret', 4417, 'leGoff')
  expect(address).toMatch(/^demandes\+4417\.[a-z2-7]{8}@robine\.example$/)
  const read = readReplyAddress(address.toUpperCase())!
  expect(read.no).toBe(4417)
  expect(isMarkOf('secret', read.mark, 4417, 'leGoff')).toBe(true)
})

test('nobody else, no other request and no other house has the same mark', () => {
  const { mark } = readReplyAddress(replyAddress(box, 'secret', 4417, 'leGoff'))!
  expect(isMarkOf('secret', mark, 4417, 'nDiaye')).toBe(false)
  expect(isMarkOf('secret', mark, 4418, 'leGoff')).toBe(false)
  expect(isMarkOf('other', mark, 4417, 'leGoff')).toBe(false)
})

test('an address that is none of these says nothing', () => {
  for (const address of [box, 'demandes+4417@x.fr', 'demandes+4417.short@x.fr', ''])
    expect(readReplyAddress(address)).toBeUndefined()
})
