import { expect, test } from 'vitest'
import { chooseFile } from './choose-file.ts'

const named = (...names: string[]) => chooseFile(names.map((name) => ({ name })))?.name

test('of several files the first model is taken, whatever lies before it', () => {
  expect(named('notice.pdf', 'A.IFC', 'B.ifczip')).toBe('A.IFC')
})

test('where none is called like a model, the first says why it is none', () => {
  expect(named('notice.pdf', 'plan.dwg')).toBe('notice.pdf')
  expect(named()).toBeUndefined()
})
