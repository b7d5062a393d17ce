/**
 * What a page is made of, from what slices declare (`src/<slice>/web/slice.ts`, `src/app/web/slices.ts`). Of a declaration a page
 * reads its own constant: what stands there for other pages would be files that nobody asks for. And what the later screens of a
 * phone's page say is one file a language, however many slices speak there: on its network twelve dictionaries would be twelve
 * requests, and the hash of each a weight on the first file. So are its first words in English, and those of the office.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Words } from '../src/kernel/core/words.ts'
import type { PagePart } from '../src/kernel/web/web-slice.ts'

type Parts = readonly PagePart[]
export type Node = { type: string; start: number; end: number } & Record<string, unknown>

/** Files that declare for several pages. */
export const declares = /(?:^|\/)src\/(?:app\/web\/slices|[^/]+\/web\/slice)\.ts$/
const speaks = /\/src\/(?:app\/web\/[^/]+\/first-screens|[^/]+\/web\/slice)\.ts$/

/** Which words of a page are one file a language: those of its first screens in English, those of its later ones. */
export type WordsInOne = { first: boolean; later: boolean }

/** `root`: where the pages stand; `page`: its name, which is that of its list. */
export const pageParts = (root: string, page: string | undefined, inOne: WordsInOne): Plugin[] => [
  {
    name: 'page-parts',
    apply: 'build',
    transform(code, id) {
      if (!page || !declares.test(id)) return null
      return keepOf(code, this.parse(code) as unknown as { body: Node[] }, page)
    },
  },
  {
    name: 'page-words',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const [, lang] = /\.(fr|en)\.ts$/.exec(source) ?? []
      if (!lang || !importer || !speaks.test(importer)) return null
      if (!isFirst(source, importer)) return inOne.later ? `\0words.${lang}` : null
      return inOne.first && lang === 'en' ? '\0first.en' : null
    },
    load: async (id) => {
      const tell = id.startsWith('\0') ? told[id.slice(1)] : undefined
      if (!page || !tell) return null
      const lists = (await import(resolve(root, 'slices.ts'))) as Record<string, Parts>
      const words = Object.assign({}, ...(await tell(lists[page] ?? []))) as Words
      return `export const ${id.slice(-2)} = ${JSON.stringify(words)}`
    },
  },
]

// In French it is imported as it stands; the ground floor has English words that need no French.
const isFirst = (source: string, importer: string): boolean => {
  const french = source.replace(/en\.ts$/, 'fr.ts')
  return (
    readFileSync(importer, 'utf8').includes(`from '${french}'`) ||
    !existsSync(resolve(importer, '..', french))
  )
}

const told: Record<string, (parts: Parts) => Promise<Words[]>> = {
  'first.en': (parts) =>
    Promise.all(parts.flatMap(({ first }) => first ?? []).map(async ({ en }) => (await en()).en)),
  'words.fr': (parts) => Promise.all(dictionariesOf(parts).map(async ([fr]) => (await fr()).fr)),
  'words.en': (parts) => Promise.all(dictionariesOf(parts).map(async ([, en]) => (await en()).en)),
}

const dictionariesOf = (parts: Parts) => [
  ...new Set(
    parts
      .flatMap(({ screens = [], slots = [] }) => [...screens, ...slots])
      .flatMap(({ words = [] }) => words),
  ),
]

/** The statements that an exported constant needs, in their order; nothing of it where there is none of that name. */
export const keepOf = (code: string, { body }: { body: Node[] }, name: string): string => {
  const kept = new Set<Node>()
  const keep = (wanted: ReadonlySet<string>): void => {
    for (const node of body)
      if (!kept.has(node) && namesIn(node).some((each) => wanted.has(each))) {
        kept.add(node)
        keep(new Set(identifiersIn(node)))
      }
  }
  keep(new Set([name]))
  return body
    .filter((node) => kept.has(node))
    .map(({ start, end }) => code.slice(start, end))
    .join('\n')
}

/** What a statement gives a name to: an import, a constant, a function. */
const namesIn = (node: Node): string[] => {
  const {
    specifiers = [],
    declaration,
    declarations = [],
    id,
  } = node as unknown as {
    specifiers?: { local: { name: string } }[]
    declaration?: Node | null
    declarations?: { id: { name: string } }[]
    id?: { name: string }
  }
  if (declaration) return namesIn(declaration)
  return [
    ...(node.type === 'ImportDeclaration' ? specifiers.map(({ local }) => local.name) : []),
    ...declarations.map((each) => each.id.name),
    ...(id ? [id.name] : []),
  ]
}

/** What a statement names, but for the keys of its objects and what it reads of others. */
const identifiersIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(identifiersIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, name, computed, ...node } = value as { type?: string; name?: unknown; computed?: boolean }
  if (type === 'Identifier' && typeof name === 'string') return [name]
  const said = Object.entries(node).filter(([key]) => computed || key !== keyOf[type ?? ''])
  return said.flatMap(([, child]) => identifiersIn(child))
}
const keyOf: Record<string, string> = {
  Property: 'key',
  MemberExpression: 'property',
  ImportDeclaration: 'specifiers',
}
