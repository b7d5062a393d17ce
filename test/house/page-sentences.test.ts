import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { declares, keepOf, type Node } from '../../tools/page-parts.ts'
import { read } from './tree.ts'

type Dictionary = Record<string, string>

const imported = /(?<!import type [^;'\n]*)(?:from|import\()\s*'(\.{1,2}\/[^']+\.tsx?)'/g

/** What a page reads of a file: of a declaration for several pages, its own part. */
const readBy = (page: string, path: string): string => {
  const text = readFileSync(path, 'utf8')
  return declares.test(path)
    ? keepOf(text, parseAst(text, { lang: 'ts' }) as unknown as { body: Node[] }, page)
    : text
}

/** Every file of the program that a page loads, at once or later. */
const filesOf = (page: string): Set<string> => {
  const seen = new Set<string>()
  const follow = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return
    seen.add(path)
    for (const [, next] of readBy(page, path).matchAll(imported)) follow(join(dirname(path), next!))
  }
  follow(`src/app/web/${page}.tsx`)
  return seen
}

const wordsIn = async (paths: Iterable<string>): Promise<Set<string>> => {
  const dictionaries = await Promise.all(
    [...paths]
      .filter((path) => path.endsWith('.fr.ts'))
      .map(async (path) => (await import(pathToFileURL(resolve(path)).href)) as { fr?: Dictionary }),
  )
  return new Set(dictionaries.flatMap(({ fr }) => Object.keys(fr ?? {})).map(stemOf))
}

const stemOf = (key: string): string => key.replace(/_(one|other)$/, '')

/** Sentences of which each page says some: the build leaves the others out. */
const sentences = 'src/requests/web/thread/say-step.ts'

// A key that a page says and whose words it does not bring would be shown to the person as it is.
test.each(['tenant', 'contractor', 'field'])(
  'the page of the %s brings the words that it says',
  async (page) => {
    const files = filesOf(page)
    const [known, its] = await Promise.all([
      wordsIn(read('src/*/core/**/*.fr.ts').map(({ path }) => path)),
      wordsIn(files),
    ])
    const said = [...files]
      .filter((path) => !/\.(fr|en)\.ts$/.test(path) && path !== sentences)
      .flatMap((path) =>
        [
          ...readFileSync(path, 'utf8').matchAll(/\bt\((?:[^'`()]*\? )?'([\w.]+)'(?:\s*: '([\w.]+)')?/g),
        ].flatMap(([, one, other]) => [one, other].filter((key) => key !== undefined)),
      )
      .filter((key) => known.has(key))
    expect(said.length).toBeGreaterThan(50)
    expect([...new Set(said)].filter((key) => !its.has(key))).toEqual([])
  },
)

// Why not is told by the house, in the reader's language: its sentences weigh on no first visit.
test.each(['tenant', 'contractor'])('the page of the %s brings no refusal of the house', async (page) => {
  const brought = await wordsIn(filesOf(page))
  expect([...brought].filter((key) => key.startsWith('refused.'))).toEqual([])
})
