import { beforeEach, expect, test } from 'vitest'
import { dropReceipt, keepReceipt, type Receipt, receiptOf, receipts, wayInDanger } from './kept-receipts.ts'

const receipt = (request: string, at = Date.now()): Receipt => ({
  request,
  at,
  what: 'Fuite sous l’évier',
  where: '12 rue de l’Église, porte 3',
  email: '',
  paper: false,
  signedIn: false,
})
beforeEach(() => receipts(0).forEach(({ request }) => dropReceipt(request)))

test('the last three are kept, the latest first, and each once', () => {
  for (const [i, name] of ['a', 'b', 'c', 'd'].entries())
    keepReceipt(receipt(name, Date.now() - 1000 * (9 - i)))
  keepReceipt({ ...receiptOf('c')!, no: 102372 })
  expect(receipts().map(({ request, no }) => [request, no])).toEqual([
    ['d', undefined],
    ['c', 102372],
    ['b', undefined],
  ])
})

test('after two months none is shown, and one may be let go before', () => {
  keepReceipt(receipt('old', Date.now() - 61 * 86_400_000))
  keepReceipt(receipt('new'))
  expect(receipts().map(({ request }) => request)).toEqual(['new'])
  dropReceipt('new')
  expect(receipts()).toEqual([])
})

test('whoever is in danger and left no number is not told that she will be called', () => {
  expect(wayInDanger({ phone: false, signedIn: false })).toBe('tenant.sent.danger.noPhone')
  expect(wayInDanger({ phone: true, signedIn: false })).toBe('tenant.sent.danger.way')
  // Of who is signed in the house has the number; of a receipt of before nobody knows.
  expect(wayInDanger({ phone: false, signedIn: true })).toBe('tenant.sent.danger.way')
  expect(wayInDanger({ signedIn: false })).toBe('tenant.sent.danger.way')
})
