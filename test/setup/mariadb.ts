import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { freePort } from './free-port.ts'
import { hasProgram } from './has-program.ts'
import { until } from './until.ts'

/** Whether a MariaDB is here (Debian: `mariadb-server`). On a machine of integration it must be. */
export const hasMariadb = hasProgram('mariadbd')
if (!hasMariadb)
  console.warn('No mariadbd (apt install mariadb-server): an ERP on MariaDB is not tried here.')

/** A MariaDB on loopback in a folder of its own: an empty base `pivoine`, and somebody who may only read there, by her password. */
export type Mariadb = {
  port: number
  run: (statement: string, values?: readonly unknown[]) => Promise<unknown>
  stop: () => Promise<void>
}

export const mariadbReader = { user: 'loge', password: 'lit; et’n’écrit"pas' } as const

export const startMariadb = async (): Promise<Mariadb> => {
  const own = mkdtempSync(join(tmpdir(), 'loge-mariadb-'))
  const { username: user } = userInfo()
  const installed = spawnSync(
    '/usr/bin/mariadb-install-db',
    [
      '--no-defaults',
      `--user=${user}`,
      `--datadir=${join(own, 'data')}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  )
  if (installed.status !== 0) throw new Error(`mariadb-install-db: ${installed.stdout}${installed.stderr}`)
  const port = await freePort()
  const socketPath = join(own, 'socket')
  const child = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--user=${user}`,
      `--datadir=${join(own, 'data')}`,
      `--socket=${socketPath}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
      '--skip-log-bin',
      '--performance-schema=OFF',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let told = ''
  child.stderr.on('data', (words: Buffer) => (told += words.toString()))
  const gone = once(child, 'exit')
  const open = () => createConnection({ socketPath, user: 'root', multipleStatements: false })
  const admin = await until(() => {
    if (child.exitCode !== null) throw new Error(`mariadbd: ${told}`)
    return open().catch(() => undefined)
  }, 50)
  await admin.query('create database pivoine character set latin1')
  await admin.query("create user ? @'127.0.0.1' identified by ?", [
    mariadbReader.user,
    mariadbReader.password,
  ])
  await admin.query("grant select on pivoine.* to ? @'127.0.0.1'", [mariadbReader.user])
  await admin.changeUser({ database: 'pivoine' })
  return {
    port,
    run: async (statement, values = []) => (await admin.query(statement, [...values]))[0],
    stop: async () => {
      await admin.end()
      child.kill()
      await gone
      rmSync(own, { recursive: true, force: true })
    },
  }
}
