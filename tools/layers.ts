/** The direction of imports, by dependency-cruiser. It exits green when it read nothing, so what it read is counted here. */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

const modules = globSync('src/**/*.{ts,tsx}').length

type Cruise = {
  summary: {
    totalCruised: number
    totalDependenciesCruised: number
    violations: { rule: { name: string }; from: string; to: string; cycle?: { name: string }[] }[]
  }
}

const { stdout, stderr } = spawnSync(
  'node_modules/.bin/depcruise',
  ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)
if (!stdout) throw new Error(stderr)
const { summary } = JSON.parse(stdout) as Cruise

for (const { rule, from, to, cycle } of summary.violations)
  console.log(`${rule.name}: ${from} → ${cycle ? cycle.map((each) => each.name).join(' → ') : to}`)

const readAll = summary.totalCruised >= modules && summary.totalDependenciesCruised >= modules
console.log(
  `${summary.totalCruised} modules and ${summary.totalDependenciesCruised} imports read, ${modules} modules in src.`,
)
if (!readAll) console.log('Too little was read for this to mean anything.')
process.exit(summary.violations.length > 0 || !readAll ? 1 : 0)
