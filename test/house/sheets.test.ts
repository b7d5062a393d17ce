import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { program, type Source } from './tree.ts'

/** As the parser gives it: whatever has a `type` is a node. */
type Node = { type: string } & Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nameOf = (node: Node): string => (node['name'] as { name?: string } | undefined)?.name ?? ''

/** The opening tags below a node, each with the tags and properties in which it stands. */
const tagsIn = (
  value: unknown,
  around: readonly string[] = [],
): { tag: Node; around: readonly string[] }[] => {
  if (Array.isArray(value)) return value.flatMap((each) => tagsIn(each, around))
  if (!isNode(value)) return []
  if (value.type === 'JSXElement') {
    const opening = value['openingElement'] as Node
    const inside = [...around, nameOf(opening)]
    return [
      { tag: opening, around },
      ...tagsIn(opening['attributes'], inside),
      ...tagsIn(value['children'], inside),
    ]
  }
  const inside = value.type === 'JSXAttribute' ? [...around, nameOf(value)] : around
  return Object.values(value).flatMap((each) => tagsIn(each, inside))
}

/** What a tag says of itself by a word: `kind="primary"`. */
const wordsOf = (tag: Node): Record<string, unknown> =>
  Object.fromEntries(
    (tag['attributes'] as Node[]).map((each) => [
      nameOf(each),
      (each['value'] as { value?: unknown } | null)?.value,
    ]),
  )

const isMainAct = (tag: Node): boolean => {
  const { kind, type } = wordsOf(tag)
  return nameOf(tag) === 'Button' && (kind === 'primary' || type === 'submit')
}

const part = (name: string): RegExp => new RegExp(`from '[./\\w]*/parts/${name}\\.tsx'`)

/** A main act that stands within a sheet and not at its foot; of a file that is one step of a sheet, all of it is within. */
const astray = ({ path, text }: Source): string[] => {
  const isStep = part('SheetFoot').test(text) && !part('Sheet').test(text)
  return tagsIn(parseAst(text, { lang: 'tsx' }) as unknown as Node)
    .filter(({ tag, around }) => {
      const isWithin = isStep || around.includes('Sheet')
      const isAtFoot = around.includes('actions') || around.includes('SheetFoot')
      return isMainAct(tag) && isWithin && !isAtFoot
    })
    .map(({ tag }) => `${path}: ${JSON.stringify(wordsOf(tag))}`)
}

const screens = program().filter(({ path }) => path.endsWith('.tsx'))
const inSheets = screens.filter(({ text }) => part('Sheet').test(text) || part('SheetFoot').test(text))

test('the main act of every sheet stands at its foot, which one part draws', () => {
  expect(inSheets.length).toBeGreaterThan(30)
  expect(inSheets.flatMap(astray)).toEqual([])
})

test('no sheet draws a way back of its own: its foot has one', () => {
  const own = inSheets.flatMap(({ path, text }) =>
    tagsIn(parseAst(text, { lang: 'tsx' }) as unknown as Node)
      .filter(({ tag, around }) => {
        const { onClick } = Object.fromEntries(
          (tag['attributes'] as Node[]).map((each) => [nameOf(each), each['value'] as Node | null]),
        )
        const acts = (onClick?.['expression'] as { name?: string } | undefined)?.name
        return (
          nameOf(tag) === 'Button' &&
          (acts === 'onClose' || acts === 'onBack' || acts === 'onNo') &&
          (around.includes('Sheet') || around.includes('SheetFoot'))
        )
      })
      .map(() => path),
  )
  expect(own).toEqual([])
})

test('nobody else draws a foot or a dialog of sheets', () => {
  const drawn = screens
    .filter(({ text }) => /class=[{"'`][^>]*\bsheet-foot\b/.test(text))
    .map(({ path }) => path)
  expect(drawn).toEqual(['src/kernel/web/parts/SheetFoot.tsx'])
})
