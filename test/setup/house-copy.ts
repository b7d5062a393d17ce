import { execFile } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { serverConfig } from './database.ts'

const root = resolve(import.meta.dirname, '../..')

/** A busy machine compiles when it compiles (ms). */
export const patience = 600_000

/** What a page of docs/how-to says of one file: the lines that stand (' '), go ('-') and come ('+'). */
export type Part = { file: string; lines: string[] }

const read = (page: string): string => readFileSync(join(root, 'docs/how-to', page), 'utf8')

/** The words of the order that a page gives after `npm run new --`. */
export const orderOf = (page: string): string[] =>
  [.../^npm run new -- (.*)$/m.exec(read(page))![1]!.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => (quoted ?? bare)!,
  )

/** The parts that a page tells, in its order. */
export const partsOf = (page: string): Part[] =>
  [...read(page).matchAll(/```diff\n(.*?)```/gs)].flatMap(([, block]) =>
    block!
      .trimEnd()
      .split(/\n(?=[\w.])/)
      .map((part): Part => {
        const [file, ...lines] = part.split('\n')
        return { file: file!, lines }
      }),
  )

const left = new Set(['node_modules', '.git', 'dist', 'data', '.cache', 'screens', 'landlord.sql.br'])

/** A copy of the house, on which a page of docs/how-to is done: what the page leaves out shows there as a fault. */
export const copyHouse = () => {
  const at = mkdtempSync(join(tmpdir(), 'loge-copy-'))
  cpSync(root, at, { recursive: true, filter: (file) => !left.has(basename(file)) })
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))

  /** Runs a program in the copy; what it said. */
  const run = (command: string, words: string[], more: NodeJS.ProcessEnv = {}): Promise<string> => {
    const { PATH, HOME, TMPDIR } = process.env
    const env = { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...more }
    return new Promise((done) =>
      execFile(command, words, { cwd: at, env, maxBuffer: 1e8 }, (_, out, err) => done(out + err)),
    )
  }
  const tool = (name: string): string => join(root, 'node_modules/.bin', name)

  /** Does what a page says of one file; a line that is not there is a fault of the page. */
  const write = ({ file, lines }: Part): void => {
    const path = join(at, file)
    if (lines.every((line) => line.startsWith('+'))) {
      mkdirSync(dirname(path), { recursive: true })
      return writeFileSync(path, `${lines.map((line) => line.slice(1)).join('\n')}\n`)
    }
    let line = -1
    const text = readFileSync(path, 'utf8').split('\n')
    for (const [sign, said] of lines.map((each) => [each[0], each.slice(1)] as const)) {
      if (sign === '+') text.splice(++line, 0, said)
      else {
        line = text.indexOf(said)
        if (line < 0) throw new Error(`${file} has no line «${said.trim()}»`)
        if (sign === '-') text.splice(line--, 1)
      }
    }
    writeFileSync(path, text.join('\n'))
  }

  /** The files that the compiler names, each once. On one thread: of several, each would check much of it again. */
  const compiled = async (...programs: string[]): Promise<string[]> => {
    const said = await Promise.all(
      programs.map((program) =>
        run(tool('tsc'), [
          '--pretty',
          'false',
          '--singleThreaded',
          '--project',
          `tsconfig.${program}.json`,
          '--incremental',
          '--tsBuildInfoFile',
          join(at, `.types.${program}.json`),
        ]),
      ),
    )
    const named = said.flatMap((text) =>
      [...text.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file!),
    )
    return [...new Set(named)].toSorted()
  }

  /**
   * The tests of these files that fail on the copy, by their names; a file of which none passes fails whole. Those of the server on the
   * PostgreSQL that stands. One after the other: each worker more would read the whole house once more.
   */
  const failing = async (kind: 'rules' | 'ordinary', ...files: string[]): Promise<string[]> => {
    const told = join(at, 'told.json')
    rmSync(told, { force: true })
    const said = await run(
      tool('vitest'),
      ['run', `--project=${kind}`, '--maxWorkers=1', '--reporter=json', `--outputFile=${told}`, ...files],
      kind === 'ordinary' ? await onDatabase() : {},
    )
    try {
      const { testResults } = JSON.parse(readFileSync(told, 'utf8')) as {
        testResults: { message: string; assertionResults: { status: string; title: string }[] }[]
      }
      return testResults.flatMap(({ message, assertionResults }) =>
        assertionResults.some(({ status }) => status === 'passed')
          ? assertionResults.flatMap(({ status, title }) => (status === 'failed' ? [title] : []))
          : [message || 'no test of the file passed'],
      )
    } catch {
      return [said]
    }
  }

  /** Runs a script in the copy, on the database of the tests, and reads the line that it tells. */
  const told = async (script: string): Promise<unknown> => {
    writeFileSync(join(at, 'told.mjs'), script)
    const said = await run(process.execPath, ['told.mjs'], await onDatabase())
    rmSync(join(at, 'told.mjs'))
    return JSON.parse(/^told (.*)$/m.exec(said)?.[1] ?? JSON.stringify(said))
  }

  /** The files of these folders that are not as in the house, by their paths. */
  const changed = (...folders: string[]): string[] => {
    const inside = (where: string): string[] =>
      folders.flatMap((folder) =>
        globSync(`${folder}/**`, { cwd: where, withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? relative(where, join(entry.parentPath, entry.name)) : [],
        ),
      )
    const text = (where: string, file: string): string | undefined => {
      try {
        return readFileSync(join(where, file), 'latin1')
      } catch {
        return undefined
      }
    }
    return [...new Set([...inside(root), ...inside(at)])]
      .filter(
        (file) => !file.split('/').some((part) => left.has(part)) && text(root, file) !== text(at, file),
      )
      .toSorted()
  }

  return {
    at,
    run,
    tool,
    write,
    compiled,
    failing,
    told,
    changed,
    drop: () => rmSync(at, { recursive: true, force: true }),
  }
}

export type Copy = ReturnType<typeof copyHouse>

const onDatabase = async (): Promise<NodeJS.ProcessEnv> => {
  const { host, user, database, connectionString } = await serverConfig()
  return {
    TEST_DATABASE_URL: connectionString ?? `postgres://${user}@${encodeURIComponent(host!)}/${database}`,
  }
}
