import { expect, test } from 'vitest'
import { runInChild } from '../../src/bim/server/geometry/child-process.ts'

test('a process that reads a delivered file is given no secret of the house', async () => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://robine:secret@db/robine',
    MAIL_URL: 'smtps://a:b@c',
  })
  try {
    const told = await runInChild<string[]>(new URL('child-process.child.ts', import.meta.url), [])
    const names = 'value' in told ? told.value : []
    expect(names).toContain('PATH')
    // The channel to its parent is Node's own.
    expect(names.filter((name) => !name.startsWith('NODE_'))).toEqual(
      ['PATH', 'TMPDIR'].filter((name) => process.env[name] !== undefined),
    )
  } finally {
    delete process.env['DATABASE_URL']
    delete process.env['MAIL_URL']
  }
})
