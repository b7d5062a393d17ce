import { expect, test } from 'vitest'
import { cleanPaperName, isMisnamed, paperBounds, paperHeadOf, paperProblemOf } from './enclosed-paper.ts'

const names: Record<string, string> = {
  'état des lieux.pdf': 'état des lieux.pdf',
  'C:\\Users\\Mme N’Diaye\\bail.docx': 'bail.docx',
  '../../etc/passwd': 'passwd',
  'facture\u202Efdp.exe': 'facturefdp.exe',
  'a\u0000b\u0007c.txt': 'abc.txt',
  '  ...  ': 'document',
  'a<b>:c"|d?*.pdf': 'a b c d .pdf',
  '.htaccess': 'htaccess',
  '': 'document',
}
for (const [said, name] of Object.entries(names))
  test(`${JSON.stringify(said)} is shown as ${JSON.stringify(name)}`, () => {
    expect(cleanPaperName(said)).toBe(name)
  })

test('a name of three hundred signs keeps its first and its ending', () => {
  const name = cleanPaperName(`${'é'.repeat(300)}.odt`)
  expect([...name]).toHaveLength(paperBounds.name)
  expect(name.endsWith('.odt')).toBe(true)
})

test('a cleaned name is clean', () => {
  for (const said of Object.keys(names))
    expect(cleanPaperName(cleanPaperName(said))).toBe(cleanPaperName(said))
})

test('a name says its kind by its ending alone: «Quittance nov. 2026» says none', () => {
  const pdf = ['.pdf']
  for (const name of ['bail.PDF', 'Quittance nov. 2026', 'Bail de M. N’Diaye é', 'Bail 12.2019'])
    expect(isMisnamed(name, pdf)).toBe(false)
  for (const name of ['facture.exe', 'facture.bat', 'bail.docx', `${'é'.repeat(300)}.odt`])
    expect(isMisnamed(name, pdf)).toBe(true)
})

const mb = 1024 * 1024
test('ten megabytes each and twenty-five together go along, a byte more does not', () => {
  expect(paperProblemOf([{ bytes: 10 * mb }, { bytes: 10 * mb }, { bytes: 5 * mb }])).toBeUndefined()
  expect(paperProblemOf([{ bytes: 10 * mb + 1 }])).toBe('paper_too_large')
  expect(paperProblemOf([{ bytes: 10 * mb }, { bytes: 10 * mb }, { bytes: 5 * mb + 1 }])).toBe(
    'papers_too_large',
  )
})

const heads: Record<string, [string, ReturnType<typeof paperHeadOf>]> = {
  'a PDF': ['%PDF-1.7\n', 'pdf'],
  'an archive': ['PK\u0003\u0004', 'archive'],
  'words with their accents': ['Bonjour,\r\n\tl’eau coule', 'text'],
  'a web page': ['  <!DOCTYPE html><p>', undefined],
  'a drawing': ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
  'a script': ['#!/bin/sh', undefined],
  'a program of a printer': ['%!PS-Adobe', undefined],
  'a program': ['MZ\u0000\u0001', undefined],
  nothing: ['', undefined],
}
for (const [what, [text, head]] of Object.entries(heads))
  test(`by its first bytes, ${what} is ${head ?? 'no paper'}`, () => {
    expect(paperHeadOf(new TextEncoder().encode(text))).toBe(head)
  })
