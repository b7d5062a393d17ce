import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkPaperCode,
  drawnSigns,
  paperCodesIn,
  paperCodesReadIn,
  readPaperCode,
  spellPaperCode,
} from './paper-code.ts'

const drawn = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: drawnSigns, maxLength: drawnSigns })
const code = checkPaperCode([7, 19, 3, 22, 9, 23, 29, 13])
const said = spellPaperCode(code)

test('a code is said in two groups, and read as it is said', () => {
  expect(said).toMatch(/^R-[0-9A-Z]{4}-[0-9A-Z]{5}$/)
  fc.assert(fc.property(drawn, (n) => readPaperCode(spellPaperCode(checkPaperCode(n))) === checkPaperCode(n)))
})

test.each([said.toLowerCase(), said.replaceAll('-', ' '), said.replaceAll('-', ''), ` ${said}. `])(
  'typed as «%s» it is the same',
  (typed) => expect(readPaperCode(typed)).toBe(code),
)

test.each(['', 'R-', 'R-7K3P', '4417', 'Le Goff', 'R-AAAA-AAAAA', 'rue de Verdun', said.slice(2)])(
  '«%s» is no code',
  (typed) => expect(readPaperCode(typed)).toBeUndefined(),
)

test('one wrong sign, or two that changed places, are seen', () => {
  const at = fc.integer({ min: 0, max: drawnSigns })
  fc.assert(
    fc.property(
      drawn,
      at,
      at,
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('')),
      (n, i, j, sign) => {
        const right = [...checkPaperCode(n)]
        const wrong = right.with(i, sign)
        const swapped = right.with(i, right[j]!).with(j, right[i]!)
        for (const other of [wrong, swapped])
          if (other.join('') !== right.join('')) expect(readPaperCode(`R${other.join('')}`)).toBeUndefined()
      },
    ),
  )
})

test('codes are found in what a page says, an O for a zero too', () => {
  expect(paperCodesIn(`Votre courrier ${said} du 3 mars, et ${said}`)).toEqual([code])
  expect(paperCodesIn(said.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual([code])
  expect(paperCodesIn('Lot R-1234-56788, 12 rue de Verdun')).toEqual([])
})

test.each([
  ['R-WM3R-Q367G', 'R-WM3R-Q0367G'],
  ['R-SZ4N-82CRK', 'R-SZAN-82CRK'],
  ['R-ACP4-XMH6T', 'R-ACP4-XMHG6T'],
  ['R-0VYT-RWQJN', 'R-0VYT-RWOJN'],
  ['R-6TXQ-V9JA5', 'R-6TXQ-V9JAS'],
  ['R-7BN0-3G4HE', 'R-7BN0O-3G4HE'],
  ['R-QQF7-RJKYW', 'R-QQF7-RIJIKYW'],
  ['R-7282-YFSC9', 'R-7282-YFSC9I'],
])('%s, which a program reads as %s, is among what the page may bear', (printed, read) => {
  const all = paperCodesReadIn(`Votre référence ${read}\n\nBonjour`)
  expect(all).toContain(readPaperCode(printed))
  expect(all.length).toBeLessThanOrEqual(12)
  expect(all.every((one) => readPaperCode(`R${one}`) === one)).toBe(true)
})

test('a code that was read well stands alone; a page full of them gives a dozen', () => {
  expect(paperCodesReadIn(`${said} et ${said}`)).toEqual([code])
  expect(paperCodesReadIn('R-AAAA-AAAAAAA '.repeat(1000)).length).toBeLessThanOrEqual(12)
  expect(paperCodesReadIn('Lot R-1234-56788901, 12 rue de Verdun')).toEqual([])
})
