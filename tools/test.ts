/**
 * `npm test`: every test, closed by one line that says how many passed and how many failed.
 * `npm test -- rules server journeys` runs some of the kinds; anything else chooses files by name.
 * Where CI=true, a missing Chromium or TEST_DATABASE_URL is a failure; at home it is told.
 * With TEST_DATABASE_URL the tests of the server run a second time, on the PostgreSQL that it names (`ordinary`).
 */
import { startVitest } from 'vitest/node'
import { chromium } from '../test/setup/chromium.ts'
import { missingIn } from './missing.ts'

const kinds = ['rules', 'server', ...(process.env['TEST_DATABASE_URL'] ? ['ordinary'] : []), 'journeys']

type Tally = { passed: number; failed: number; skipped: number }

const run = async (projects: string[], files: string[], testNamePattern?: string): Promise<Tally> => {
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

const asked = process.argv.slice(2)
const chosen = kinds.filter((kind) => asked.includes(kind))
const files = asked.filter((word) => !kinds.includes(word))
const wanted = chosen.length > 0 ? chosen : kinds

let tally: Tally = { passed: 0, failed: 0, skipped: 0 }
const fast = wanted.filter((kind) => kind !== 'journeys')
if (fast.length > 0) tally = add(tally, await run(fast, files))
if (wanted.includes('journeys'))
  tally = add(tally, await run(['journeys'], files, chromium ? undefined : '(?!)'))
if (wanted.includes('journeys') && !chromium)
  console.log('The journeys were skipped: no Chromium was found (install one, or name it in CHROMIUM).')

const missing = missingIn(process.env, { kinds: wanted, chosen: asked.length > 0, chromium })
for (const what of missing) console.log(`Missing here, where CI is set: ${what}.`)
tally = add(tally, { passed: 0, failed: missing.length, skipped: 0 })

const nothing = tally.passed + tally.failed === 0
if (nothing) console.log('No test was run.')
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`,
)
process.exit(nothing || tally.failed > 0 ? 1 : 0)
