import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundle, freshBundle } from '../../tools/bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'loge-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)
const house = { entry: at('open-doors.ts'), into: at('made'), lock: at('lock.json') }
const write = (caretaker: string): void => {
  writeFileSync(house.lock, '{}')
  writeFileSync(
    house.entry,
    `import { caretaker } from './caretaker.ts'\nexport const told: string = caretaker\n`,
  )
  writeFileSync(
    at('caretaker.ts'),
    `export const caretaker: string = ${JSON.stringify(caretaker)} + ' ' + new URL('loge', import.meta.url).pathname\n`,
  )
}

const told = async (): Promise<string> => {
  const { told: said } = (await import(/* @vite-ignore */ freshBundle(house)!)) as { told: string }
  return said
}

test('a house in few files says what the house in many says, and where it stands, until one of them has changed', async () => {
  expect(freshBundle(house)).toBeUndefined()
  write('Karim Benali')
  await bundle(house)
  expect(await told()).toBe(`Karim Benali ${at('loge')}`)

  write('Nadia Ferrand')
  utimesSync(at('caretaker.ts'), new Date(0), new Date(0))
  expect(freshBundle(house)).toBeUndefined()
  await bundle(house)
  expect(await told()).toBe(`Nadia Ferrand ${at('loge')}`)

  rmSync(at('caretaker.ts'))
  expect(freshBundle(house)).toBeUndefined()
})
