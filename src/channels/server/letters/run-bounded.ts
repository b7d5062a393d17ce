import { execFile } from 'node:child_process'

/** What a program may take: seconds of work, megabytes of memory, bytes of what it says. */
export type Bounds = { seconds: number; megabytes: number; mostBytes: number }

/** What a program said; or that there is none of that name, or that it failed, with what it complained of. */
export type BoundedOutput =
  | { said: Buffer; complaint: string }
  | { problem: 'missing' | 'failed'; complaint: string }

/**
 * Runs a program of the machine in a child that knows neither the database nor any secret, with bounds on its memory, its seconds
 * and what it says. It reads and writes files, told by their whole path, and takes words from nobody.
 */
export const runBounded = (
  program: string,
  args: readonly string[],
  { seconds, megabytes, mostBytes }: Bounds,
): Promise<BoundedOutput> =>
  new Promise((done) => {
    execFile(
      '/bin/sh',
      ['-c', `ulimit -v ${megabytes * 1024}; ulimit -t ${seconds}; exec "$0" "$@"`, program, ...args],
      {
        encoding: 'buffer',
        // One processor for each: pages wait for their turn, and the house goes on.
        env: {
          PATH: process.env['PATH'] ?? '/usr/bin:/bin',
          LANG: 'C.UTF-8',
          HOME: '/nonexistent',
          OMP_THREAD_LIMIT: '1',
        },
        timeout: seconds * 3000,
        killSignal: 'SIGKILL',
        maxBuffer: mostBytes,
      },
      (fault, said, complained) => {
        const complaint = complained.toString('utf8', 0, 2000)
        if (!fault) return done({ said, complaint })
        done({ problem: fault.code === notFound ? 'missing' : 'failed', complaint })
      },
    )
  })

/** What a shell answers where there is no such program. */
const notFound: unknown = 127
