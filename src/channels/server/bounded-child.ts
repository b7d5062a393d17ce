import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTurns } from '../../kernel/server/work-limiter.ts'

/** How a program of Debian ended: done, not installed, or it could not read what it was given. */
export type ChildEnd = 'done' | 'missing' | 'failed'

/** Kilobytes of memory, seconds of work, kilobytes of one file that it writes. */
const bounds = 'ulimit -v 2000000; ulimit -t 20; ulimit -f 60000'
const mostSeconds = 30

// One at a time: a hostile picture takes the memory of none but itself.
const inTurn = makeTurns(1, 64)

/**
 * Runs a program over bytes that somebody sent, in a folder of its own that is gone afterwards, with a bound on its memory and its time,
 * and nothing of the house in its environment. `command` reads the file `in`; what it wrote is read by `collect`.
 */
export const inBoundedChild = <Result>(
  bytes: Buffer,
  command: string,
  collect: (folder: string) => Promise<Result>,
): Promise<Result | Exclude<ChildEnd, 'done'>> =>
  inTurn(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'loge-file-'))
    try {
      await writeFile(join(folder, 'in'), bytes)
      const end = await run(folder, command)
      return end === 'done' ? await collect(folder) : end
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

const run = (folder: string, command: string): Promise<ChildEnd> =>
  new Promise((done) => {
    execFile(
      '/bin/sh',
      ['-c', `${bounds}; exec ${command}`],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/nonexistent' },
        timeout: mostSeconds * 1000,
        killSignal: 'SIGKILL',
      },
      (fault) => done(!fault ? 'done' : fault.code === notFound ? 'missing' : 'failed'),
    )
  })

/** What a shell answers where there is no such program. */
const notFound: unknown = 127
