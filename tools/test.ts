/**
 * `npm test`: every test, closed by one line that says how many passed and how many failed.
 * `npm test -- rules server phones journeys` runs some of the kinds; `sweeps` those of the server that play a whole house
 * (test/setup/sweeps.ts), `--without sweeps` all but them; anything else chooses files by name.
 * Where CI=true, a missing Chromium or TEST_DATABASE_URL is a failure; at home it is told.
 * With TEST_DATABASE_URL the tests of the server that speak of the database run a second time, on the PostgreSQL that it names
 * (`ordinary`, test/setup/opens-database.ts).
 * What failed is named once more at the end, where somebody who reads only that sees it.
 */
import { resolve } from 'node:path'
import { type TestModule, startVitest } from 'vitest/node'
import { chromium } from '../test/setup/chromium.ts'
import { sweeps } from '../test/setup/sweeps.ts'
import { missingIn } from './missing-tools.ts'
import { writeInMemory } from './scratch-folder.ts'

/** Kinds that need a browser. */
const browsers = ['phones', 'journeys']
const kinds = ['rules', 'server', ...(process.env['TEST_DATABASE_URL'] ? ['ordinary'] : []), ...browsers]

type Tally = { passed: number; failed: number; skipped: number }

const failures: string[] = []

/** A line for each test that failed, and for each file of which no test could begin. */
const failuresOf = (module: TestModule): string[] => {
  const where = `${module.project.name} ${module.relativeModuleId}`
  const tests = [...module.children.allTests('failed')].map(
    (test) => `${where} > ${test.fullName}: ${firstLine(test.result().errors)}`,
  )
  return tests.length > 0 || module.state() !== 'failed' ? tests : [`${where}: ${firstLine(module.errors())}`]
}

const firstLine = (errors: readonly { message: string }[] | undefined): string =>
  (errors?.[0]?.message ?? '').split('\n')[0]!.slice(0, 200)

const run = async (projects: string[], files: string[], testNamePattern?: string): Promise<Tally> => {
  // Vitest leaves the exit code of the kind before: each kind answers for itself.
  process.exitCode = undefined
  const vitest = await startVitest('test', files, {
    watch: false,
    project: projects,
    passWithNoTests: true,
    ...(testNamePattern && { testNamePattern, reporters: [] }),
  })
  const modules = vitest.state.getTestModules()
  const states = modules.map((module) => [...module.children.allTests()].map((test) => test.result().state))
  const having = (state: string) => states.flat().filter((each) => each === state).length
  /** a file that could not be read, or whose setting up or clearing away failed */
  const broken = modules.filter(
    (module, i) => module.state() === 'failed' && !states[i]?.includes('failed'),
  ).length
  failures.push(...modules.flatMap(failuresOf))
  failures.push(
    ...vitest.state.getUnhandledErrors().map((fault) => `beside any test: ${firstLine([fault as Error])}`),
  )
  const failed = having('failed') + broken + vitest.state.getUnhandledErrors().length
  const tally = { passed: having('passed'), failed, skipped: having('skipped') }
  await vitest.close()
  return failed === 0 && process.exitCode ? { ...tally, failed: 1 } : tally
}

const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

writeInMemory(process.env)
// Many tests start the house once more, in a process of its own: each finds compiled what another has read.
process.env['NODE_COMPILE_CACHE'] ??= resolve(import.meta.dirname, '../node_modules/.cache/node')
const words = process.argv.slice(2).join(' ')
if (words.includes('--without sweeps')) process.env['WITHOUT_SWEEPS'] = 'true'
const asked = words
  .replace('--without sweeps', '')
  .replace(/\bsweeps\b/, ['server', ...sweeps].join(' '))
  .split(' ')
  .filter(Boolean)
const chosen = kinds.filter((kind) => asked.includes(kind))
const files = asked.filter((word) => !kinds.includes(word))
const wanted = chosen.length > 0 ? chosen : kinds

let tally: Tally = { passed: 0, failed: 0, skipped: 0 }
const browsed = browsers.filter((kind) => wanted.includes(kind))
// All in one run, so that no core waits for the last file of a kind.
const [now, never] = chromium ? [wanted, []] : [wanted.filter((kind) => !browsed.includes(kind)), browsed]
if (now.length > 0) tally = add(tally, await run(now, files))
for (const kind of never) tally = add(tally, await run([kind], files, '(?!)'))
if (never.length > 0)
  console.log(
    'Phones and journeys were skipped: no Chromium was found (install one, or name it in CHROMIUM).',
  )

const missing = missingIn(process.env, { kinds: wanted, chosen: asked.length > 0, chromium })
for (const what of missing) console.log(`Missing here, where CI is set: ${what}.`)
tally = add(tally, { passed: 0, failed: missing.length, skipped: 0 })

for (const failure of failures) console.log(`Failed: ${failure}`)
const nothing = tally.passed + tally.failed === 0
if (nothing) console.log('No test was run.')
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`,
)
process.exit(nothing || tally.failed > 0 ? 1 : 0)
