import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { hasProgram } from './has-program.ts'
import { until } from './until.ts'

/** Whether an SFTP server is here (Debian: `openssh-server`). On a machine of integration it must be. */
export const hasSftp = hasProgram('sshd')
if (!hasSftp) console.warn('No sshd (apt install openssh-server): extracts over SFTP are not tried here.')

/** OpenSSH on loopback that speaks SFTP alone, its folder, and how a client is told of it. */
export type SftpServer = {
  folder: string
  sftp: { host: string; port: number; user: string; keyFile: string; hostKey: string }
  stop: () => Promise<void>
}

/** How a server goes wrong: nothing may be written there, or no file of more than `kilobytes`, as where a disk is full. */
export type SftpFaults = { isReadOnly?: true; kilobytes?: number }

/** `folder`: of a server that stopped, whose folder stays; its key is another one. */
export const startSftp = async ({
  isReadOnly,
  kilobytes,
  kept,
}: SftpFaults & { kept?: string } = {}): Promise<SftpServer> => {
  const own = mkdtempSync(join(tmpdir(), 'loge-sftp-'))
  // Who calls has a key of her own, which does not go when the server does.
  const held = mkdtempSync(join(tmpdir(), 'loge-sftp-key-'))
  process.once('exit', () => rmSync(held, { recursive: true, force: true }))
  const [hostFile, keyFile] = [join(own, 'host'), join(held, 'client')]
  for (const file of [hostFile, keyFile])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file])
  writeFileSync(join(own, 'authorized'), readFileSync(`${keyFile}.pub`))
  const folder = kept ?? join(own, 'extracts')
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  writeFileSync(
    join(own, 'sshd_config'),
    settings(own, port, isReadOnly ? 'internal-sftp -R' : 'internal-sftp'),
  )
  // OpenSSH wants this folder for its separation of rights, which Debian makes when the service is started.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
  const program = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find((path) => existsSync(path)) ?? 'sshd'
  // A write beyond what a process may write is refused as on a full disk, where its signal is not heard.
  const limits = kilobytes === undefined ? '' : `trap '' XFSZ; ulimit -f ${kilobytes * 2};`
  const child = spawn('sh', ['-c', `${limits} exec "$0" -D -e -f "$1"`, program, join(own, 'sshd_config')])
  let told = ''
  child.stderr.on('data', (words: Buffer) => (told += words.toString()))
  const gone = once(child, 'exit')
  await until(() => {
    if (child.exitCode !== null) throw new Error(`sshd: ${told}`)
    return answers(port)
  })
  const [, fingerprint = ''] = execFileSync('ssh-keygen', ['-lf', `${hostFile}.pub`], {
    encoding: 'utf8',
  }).split(' ')
  return {
    folder,
    sftp: { host: '127.0.0.1', port, user: userInfo().username, keyFile, hostKey: fingerprint },
    stop: async () => {
      child.kill()
      await gone
      rmSync(own, { recursive: true, force: true })
    },
  }
}

const settings = (own: string, port: number, program: string): string =>
  [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(own, 'host')}`,
    `AuthorizedKeysFile ${join(own, 'authorized')}`,
    `PidFile ${join(own, 'pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'Subsystem sftp internal-sftp',
    `ForceCommand ${program}`,
    '',
  ].join('\n')

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
