import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)

/** The modules that a file of the house brings with it, as their addresses. */
const loadedBy = (path: string): string[] => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
    await import(${JSON.stringify(new URL(path, root).href)})
    process.stdout.write(JSON.stringify(loaded), () => process.exit(0))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as string[]
}

test('the database begins before the house is loaded', () => {
  const own = loadedBy('src/app/postgres.ts').filter((url) => !url.includes('/node_modules/'))
  expect(own.filter((url) => url.startsWith('file:')).length).toBeLessThan(5)
})

test('the doors open without what only some visits need: photos, paper, mails, shapes, passwords', () => {
  const loaded = loadedBy('src/app/open-doors.ts')
  expect(loaded.some((url) => url.endsWith('/src/bim/server/slice.ts'))).toBe(true)
  const heavy = /\/node_modules\/(?:sharp|pdfkit|pkijs|asn1js|nodemailer|web-ifc|@zxcvbn-ts|vite)\//
  expect(loaded.filter((url) => heavy.test(url))).toEqual([])
})
