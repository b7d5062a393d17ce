import { expect, test } from 'vitest'
import { houseForms } from './house-forms.ts'
import { wrongInForm } from './bring-form.ts'
import { paperSheet } from './paper-sheet.ts'
import { printAnswers } from './print-answers.ts'
import type { FormFile, SheetForm } from './sheet-form.ts'
import { formOfYear } from './sheet-form.ts'

const [ops, sls] = houseForms as [SheetForm, SheetForm]
const known = {
  ref: 'n° 102372',
  address: '24 rue de l’Île; cour',
  door: '=HYPERLINK("x")',
  postcode: '11100',
  commune: 'NARBONNE',
  insee: '11262',
  leaseFrom: '2009-09-01',
  answeredOn: '',
}

test('a line bears every heading of its form, a semicolon in quotes, a formula as a text', () => {
  const text = printAnswers([{ known, answers: undefined }], ops, 2027)
  const [head, line] = text.split('\r\n')
  expect(head!.split(';')).toHaveLength(ops.columns.length)
  expect(line).toContain('"24 rue de l’Île; cour"')
  expect(line).toContain(`"'=HYPERLINK(""x"")"`)
  expect(line!.endsWith(';')).toBe(true)
})

test('persons and those under eighteen are counted from their years of birth; no name is in the file', () => {
  const people: Record<string, string>[] = [
    { name: 'N’Diaye', born: '1951' },
    { born: '2009' },
    { born: '2010' },
  ]
  const text = printAnswers([{ known, answers: { home: { resources: '0' }, people } }], ops, 2027)
  expect(text.split('\r\n')[1]).toContain(';3;1;0;')
  expect(text).not.toContain('Diaye')
})

test('each question of the house stands in its file, but for the name', () => {
  for (const form of houseForms) {
    const headed = form.columns.flatMap((column) =>
      'home' in column ? [column.home] : 'person' in column ? [column.person] : [],
    )
    expect(form.questions.map(({ key }) => key).filter((key) => !headed.includes(key))).toEqual(['name'])
    expect(wrongInForm({ ...form, version: '2026-11-30' })).toBeUndefined()
  }
})

test('a form that asks twice, chooses from nothing, or has a column of no question says what is wrong', () => {
  const file: FormFile = { ...sls, version: '2026-11-30' }
  const [first] = file.questions
  expect(wrongInForm({ ...file, questions: [...file.questions, first!] })).toBe(first!.key)
  expect(wrongInForm({ ...file, columns: [{ heading: 'NIR', home: 'nir' }] })).toBe('NIR')
  const open = { ...first!, key: 'open', form: 'choice' as const }
  expect(wrongInForm({ ...file, questions: [...file.questions, open] })).toBe('open')
})

test('the newest version of the nearest year counts, else the house’s own', () => {
  const brought = { ...ops, since: 2027, version: '2026-11-30', confirmed: true }
  const newer = { ...brought, version: '2026-12-15' }
  expect(formOfYear('ops', 2027, [brought, newer], houseForms)?.version).toBe('2026-12-15')
  expect(formOfYear('ops', 2026, [brought, newer], houseForms)?.confirmed).toBe(false)
  expect(formOfYear('sls', 2027, [brought], houseForms)?.kind).toBe('sls')
  expect(formOfYear('ops', 2019, [brought], houseForms)).toBeUndefined()
})

test('a letter names who is known, leaves room for two more, and asks everything but the name', () => {
  const text = paperSheet(ops.questions, { names: ['Annick Le Goff'], year: 2027 }, 'fr')
  expect(text.match(/^• /gm)).toHaveLength(3)
  expect(text).toContain('• Annick Le Goff\nAnnée de naissance')
  expect(text).toContain('année 2025')
  expect(text).not.toContain('Nom, pour')
})
