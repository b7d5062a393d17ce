import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = Record<'dependencies' | 'optionalDependencies' | 'devDependencies', Record<string, string>>

const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package
const runTime = Object.keys({ ...dependencies, ...optionalDependencies })

test('each says why it is here and what would replace it', () => {
  const told = readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .filter((line) => line.split('|').filter((cell) => cell.trim().length > 3).length === 3)
  expect(runTime.filter((name) => !told.some((line) => line.includes(`\`${name}\``)))).toEqual([])
})

test('versions are exact', () => {
  const loose = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(version),
  )
  expect(loose).toEqual([])
})
