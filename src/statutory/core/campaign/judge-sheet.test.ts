import { describe, expect, test } from 'vitest'
import { houseForms } from './house-forms.ts'
import { judgeSheet } from './judge-sheet.ts'

const [ops] = houseForms
const form = { questions: ops!.questions, year: 2027, lang: 'fr' as const }
const born = (year: string) => ({ born: year })
const home = { resources: '0' }

describe('a sheet', () => {
  test('takes what people write for a sum: spaces, the sign, cents; zero is a sum', () => {
    for (const [written, kept] of [
      ['18 432,00 €', '18432'],
      ['18\u202f432', '18432'],
      ['0', '0'],
      [' 900.50 ', '900'],
    ] as const)
      expect(judgeSheet({ home: { resources: written }, people: [born('1951')] }, form)).toEqual({
        home: { resources: kept },
        people: [born('1951')],
      })
  })

  test('refuses what is no sum, no year, no choice, and says which, of whom', () => {
    for (const resources of ['-5', '12.345.678', 'rien', '99999999', '=1+1'])
      expect(judgeSheet({ home: { resources }, people: [born('1951')] }, form)).toMatchObject({
        refused: 'sheet_wrong',
        params: { key: 'resources', nth: 0 },
      })
    for (const year of ['51', '2028', '1890', '19511'])
      expect(judgeSheet({ home, people: [born('1951'), born(year)] }, form)).toMatchObject({
        refused: 'person_wrong',
        params: { key: 'born', nth: 2 },
      })
    expect(judgeSheet({ home, people: [{ ...born('1951'), tie: 'king' }] }, form)).toMatchObject({
      refused: 'person_wrong',
    })
  })

  test('says the question in the reader’s language, with the year that it asks about', () => {
    expect(judgeSheet({ home: {}, people: [born('1951')] }, { ...form, lang: 'en' })).toMatchObject({
      params: { question: expect.stringContaining('Reference tax income of 2025') as unknown },
    })
  })

  test('keeps answers to its own questions alone: nothing that was not asked, on no other side', () => {
    const kept = judgeSheet(
      {
        home: { ...home, nir: '1510511069042', born: '1951' },
        people: [{ ...born('1951'), resources: '9' }],
      },
      form,
    )
    expect(kept).toEqual({ home, people: [born('1951')] })
  })

  test('of nobody is empty', () => {
    for (const people of [[], [{}], [{ name: '  ' }]])
      expect(judgeSheet({ home, people }, form)).toMatchObject({ refused: 'sheet_empty' })
  })
})
