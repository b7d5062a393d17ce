import { expect, test } from 'vitest'
import { fillEarlier, isReadable, readLeaf } from './earlier-version.ts'
import { version } from './renew-pack.ts'

test('the pack of this version and of the one before is read, no other', () => {
  expect([version, version - 1].map((v) => isReadable({ version: v }))).toEqual([true, true])
  expect([version - 2, version + 1].map((v) => isReadable({ version: v }))).toEqual([false, false])
  expect(isReadable(undefined)).toBe(false)
  expect(Object.keys(fillEarlier)).toContain(String(version - 1))
})

test('what was kept in euros is read in cents, and a quarter of an hour as a quarter', () => {
  const lines = [{ label: 'Main-d’œuvre', unit: 'h', quantity: 0.25, price: 46.4 }]
  const orders = [{ no: 50_012, spendLimit: 450, asked: 1280.5, agreed: null, lines }]
  const entries = [
    { type: 'order.moreWork', data: { order: 'o', amount: 1280.5, limit: 450 } },
    { type: 'order.placed', data: { order: 'o', urgency: 'U3' } },
  ]
  const kept = { card: { id: 'b' }, plans: { id: 'b' }, threads: [{ id: 'r', orders, entries }] }
  expect(readLeaf(kept, 3).threads).toEqual([
    {
      id: 'r',
      orders: [
        {
          no: 50_012,
          money: { spendLimit: 45_000, asked: 128_050, agreed: null },
          lines: [{ label: 'Main-d’œuvre', unit: 'h', parts: 2500, unitPrice: 4640 }],
        },
      ],
      entries: [
        { type: 'order.moreWork', data: { order: 'o', money: { amount: 128_050, limit: 45_000 } } },
        { type: 'order.placed', data: { order: 'o', urgency: 'U3' } },
      ],
    },
  ])
  expect(readLeaf(kept, version)).toBe(kept)
})
