import { execFile } from 'node:child_process'
import { isTooBusy, makeTurns } from '../work-limiter.ts'

/** Why the first page of a PDF is not shown: the house has no program for it, the paper is locked or cannot be read, too many wait. */
export type PageProblem = 'page_without_program' | 'page_locked' | 'page_unreadable' | 'too_busy'

// One at a time: a page with a hundred megapixels would take the memory of all others. Few wait.
const inTurn = makeTurns(1, 8)

const mostSeconds = 15
const mostBytes = 12 * 1024 * 1024

/**
 * Draws page 1 of a PDF (JPEG, 1,600 points at its long side) by Debian's `pdftoppm`, in a child of its own that knows neither the
 * database nor the mail server, with a bound on its memory (kB) and its seconds of work.
 */
export const drawFirstPage = (path: string): Promise<Buffer | PageProblem> =>
  inTurn(() => draw(path)).catch((bug: unknown) => {
    if (isTooBusy(bug)) return 'too_busy' as const
    throw bug
  })

// What it complains of is heard: that a password is missing is said there alone.
const boundedCommand =
  'ulimit -v 1000000; ulimit -t 10; exec pdftoppm -f 1 -l 1 -singlefile -scale-to 1600 -jpeg "$0"'

const draw = (path: string): Promise<Buffer | PageProblem> =>
  new Promise((done) => {
    execFile(
      '/bin/sh',
      ['-c', boundedCommand, path],
      {
        encoding: 'buffer',
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/nonexistent' },
        timeout: mostSeconds * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: mostBytes,
      },
      (fault, picture, said) => {
        if (!fault && picture.length > 0) return done(picture)
        if (fault?.code === notFound) return done('page_without_program')
        done(/password/i.test(said.toString()) ? 'page_locked' : 'page_unreadable')
      },
    )
  })

/** What a shell answers where there is no such program. */
const notFound: unknown = 127
