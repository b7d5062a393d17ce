/**
 * `npm run check`: what must hold before a change is shown to others, in two minutes and a half. CI runs the same steps, and with
 * `npm test` also the sweeps (test/setup/sweeps.ts), phones and journeys in a browser and the tests of the server on a second PostgreSQL.
 * `npm run check -- lint layers` runs some of the steps; `npm run check -- --without tests` leaves some out.
 */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { writeInMemory } from './scratch-folder.ts'

const root = resolve(import.meta.dirname, '..')
const tool = (name: string): string => join(root, 'node_modules/.bin', name)
const ours = (name: string): string[] => [process.execPath, join('tools', `${name}.ts`)]
/**
 * What has not changed since the last time is not read again: the compiler keeps beside the packages what it knows. On one thread:
 * two programs are compiled at a time, and of several threads each would check much of its program again.
 */
const types = (program: string): string[] => [
  tool('tsc'),
  '--singleThreaded',
  '--project',
  `tsconfig.${program}.json`,
  '--incremental',
  '--tsBuildInfoFile',
  join(root, `node_modules/.cache/types/${program}.json`),
]

/** What each step runs. The slow ones come first, so that two cores end together. */
const steps: Record<string, string[]> = {
  budgets: ours('budgets'),
  golden: [...ours('golden'), '--check'],
  lint: [tool('oxlint')],
  'types of core': types('core'),
  'types of server': types('server'),
  'types of web': types('web'),
  'types of tests': types('test'),
  layers: ours('layers'),
  'dead code': [tool('knip'), '--no-progress', '--no-config-hints'],
  format: [tool('biome'), 'format', '.'],
  migrations: ours('migrations'),
}

/** Last and alone: they take every core. Sweeps, phones and journeys are left to `npm test`. */
const last: Record<string, string[]> = {
  tests: [...ours('test'), 'rules', 'server', '--without', 'sweeps'],
}

type Result = { name: string; ok: boolean; said: string }

const run = (name: string, [command, ...args]: string[]): Promise<Result> =>
  new Promise((done) => {
    const began = performance.now()
    let said = ''
    const child = spawn(command!, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()))
    child.once('error', (error) => (said += error.message))
    child.once('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      const summary = said.trimEnd().split('\n').at(-1) ?? ''
      console.log(
        `${code === 0 ? 'ok    ' : 'failed'} ${seconds.padStart(5)} s  ${name}${name === 'tests' ? `: ${summary}` : ''}`,
      )
      done({ name, ok: code === 0, said })
    })
  })

/** Two at a time: most of these tools use a core, and wait for the disk in between. */
const runAll = async (wanted: [string, string[]][]): Promise<Result[]> => {
  const waiting = [...wanted]
  const results: Result[] = []
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(...next))
  }
  await Promise.all([lane(), lane()])
  return results
}

const words = process.argv.slice(2).filter((word) => word !== '--without')
const without = process.argv.includes('--without')
const chosen = (name: string): boolean =>
  words.length === 0 || words.some((word) => name === word || name.startsWith(`${word} `)) !== without

const known = Object.keys({ ...steps, ...last })
const unknown = words.filter((word) => !known.some((name) => name === word || name.startsWith(`${word} `)))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}

writeInMemory(process.env)
const began = performance.now()
const only = (some: Record<string, string[]>): [string, string[]][] =>
  Object.entries(some).filter(([name]) => chosen(name))
const results = [...(await runAll(only(steps))), ...(await runAll(only(last)))]
const failed = results.filter((result) => !result.ok)
for (const { name, said } of failed) console.log(`\n── ${name} ${'─'.repeat(60)}\n${said.trimEnd()}`)
console.log(
  `\n${failed.length === 0 ? 'Everything holds' : `${failed.length} of ${results.length} steps failed`}, in ${((performance.now() - began) / 1000).toFixed(0)} s.`,
)
process.exit(failed.length > 0 ? 1 : 0)
