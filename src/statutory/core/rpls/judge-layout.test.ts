import { expect, test } from 'vitest'
import { judgeLine } from './control.ts'
import { judgeLayout } from './judge-layout.ts'
import { type LayoutFile, layoutShape } from './layout-shape.ts'
import { alignLine, layoutOfYear, type RplsLayout } from './layouts.ts'

const house = layoutOfYear(2027)!
const { confirmed: _, ...told } = house
/** The columns of the house, as a file of them is written down. */
const file: LayoutFile = layoutShape.parse(JSON.parse(JSON.stringify({ ...told, version: '2026-10-15' })))

test('what stands is a file that can be brought as it is', () => {
  expect(judgeLayout(file)).toEqual([])
})

test('a hole, a name twice, a moved column and a control of nothing are each told', () => {
  const [first, second, third, ...rest] = file.positions as [
    LayoutFile['positions'][number],
    LayoutFile['positions'][number],
    LayoutFile['positions'][number],
    ...LayoutFile['positions'],
  ]
  const codes = (wrong: LayoutFile): string[] => [...new Set(judgeLayout(wrong).map(({ code }) => code))]
  expect(codes({ ...file, positions: [first, second, ...rest] })).toContain('position_gap')
  expect(codes({ ...file, positions: [first, second, { ...third, name: 'ETAGE' }, ...rest] })).toEqual([
    'name_twice',
  ])
  expect(codes({ ...file, positions: [{ ...first, name: 'AUTRE' }, second, third, ...rest] })).toEqual([
    'position_moved',
  ])
  const nowhere = { code: 'layout_rule' as const, no: 3, broken: [{ no: 99, filled: true }] }
  expect(codes({ ...file, controls: [nowhere] })).toEqual(['control_nowhere'])
})

test('the newest version of the newest year that is not later counts; before it the house’s own stands', () => {
  const brought = (since: number, version: string): RplsLayout => ({
    ...house,
    since,
    version,
    confirmed: true,
  })
  const all = [brought(2027, '2026-10-15'), brought(2027, '2026-11-02'), brought(2029, '2028-10-01')]
  expect(layoutOfYear(2028, all)).toMatchObject({ since: 2027, version: '2026-11-02' })
  expect(layoutOfYear(2026, all)).toMatchObject({ version: null, confirmed: false })
  expect(layoutOfYear(2010, all)).toBeUndefined()
})

test('a column that comes later is empty in lines of before, and a value goes where its name went', () => {
  const more: RplsLayout = {
    ...house,
    positions: [...house.positions, { ...house.positions[63]!, no: 65, name: 'NOUVEAU' }],
  }
  const line = Array.from({ length: 64 }, (__, i) => String(i + 1))
  expect(alignLine(line, house, more)).toEqual([...line, ''])
})

test('a control that was brought looks at numbers, months and years of a line', () => {
  const line = (cells: Record<number, string>): string[] =>
    Array.from({ length: 64 }, (__, i) => cells[i + 1] ?? '')
  const rule = { code: 'layout_rule' as const, no: 45, grade: 'look' as const }
  const judge = (cells: Record<number, string>, broken: LayoutFile['controls'][number]['broken']) =>
    judgeLine(line(cells), 2027, [{ ...rule, broken }])
  expect(judge({ 45: '90', 44: '80' }, [{ no: 45, over: 44 }])).toEqual([rule])
  expect(judge({ 45: '70', 44: '80' }, [{ no: 45, over: 44 }])).toEqual([])
  expect(judge({ 45: '' }, [{ no: 45, over: 44 }])).toEqual([])
  expect(judge({ 41: '02/2027' }, [{ no: 41, later: 'january' }])).toEqual([rule])
  expect(judge({ 41: '01/2027' }, [{ no: 41, later: 'january' }])).toEqual([])
})
