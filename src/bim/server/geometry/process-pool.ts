import type { ChildProcess } from 'node:child_process'
import { beginChild, type Limits, type Outcome, outcomeOf, residentOf, usual } from './child-process.ts'

/** How long a process is kept: until it has read so many files, holds so many megabytes, or waited so many seconds. */
export type PoolLimits = { files: number; megabytes: number; seconds: number }

/** Beside its start, what the engine learnt of the code in one file makes the next twice as fast. Waiting, it holds 100 to 700 MB. */
const awhile: PoolLimits = { files: 50, megabytes: 700, seconds: 60 }

/** A process that reads one file after the other. */
export type ProcessPool = {
  /** begins it, or keeps it waiting; it is told `word`, to which it answers nothing */
  ready: (word?: object) => void
  /**
   * Gives it one message, and takes its outcome. Problems: as for `runInChild`. What broke in a process that had done something before is
   * tried again in a new one, once: no file pays for those before it. What fills the memory of one that had read no file would fill
   * that of a new one too.
   */
  ask: <T>(input: object, limits?: Limits, heard?: (said: unknown) => void) => Promise<Outcome<T>>
  /** megabytes that it holds, where it waits; 0 where none does */
  holds: () => number
  /** ends it, where it waits */
  leave: () => void
}

type Reader = { child: ChildProcess; files: number; leave?: NodeJS.Timeout }

/** Keeps one process of a script; while it is busy, further ones serve one file each. It ends with the house, which it keeps from nothing. */
export const processPool = (script: URL, until = awhile): ProcessPool => {
  let waiting: Reader | undefined
  const rest = (reader: Reader): void => {
    waiting = reader
    reader.leave = setTimeout(() => reader.child.kill('SIGKILL'), until.seconds * 1000).unref()
    reader.child.unref()
    reader.child.channel?.unref()
  }
  const fresh = (limits?: Limits): Reader => {
    const reader: Reader = { child: beginChild(script, [], limits), files: 0 }
    const gone = (): void => {
      clearTimeout(reader.leave)
      if (waiting === reader) waiting = undefined
    }
    reader.child.once('exit', gone).once('error', gone)
    return reader
  }
  const read = async <T>(
    reader: Reader,
    [input, limits, heard]: [object, Limits, ((said: unknown) => void)?],
  ): Promise<Outcome<T>> => {
    const { child } = reader
    clearTimeout(reader.leave)
    child.ref()
    child.channel?.ref()
    const outcome = outcomeOf<T>(child, limits, heard)
    child.send(input, () => {})
    await outcome
    reader.files++
    if (!isAlive(child)) return outcome
    const enough = reader.files >= until.files || residentOf(child) > until.megabytes
    if (waiting || enough) child.kill('SIGKILL')
    else rest(reader)
    return outcome
  }
  return {
    holds: () => (waiting ? residentOf(waiting.child) : 0),
    leave: () => void waiting?.child.kill('SIGKILL'),
    ready: (word) => {
      // One that was just ended is still there until it is heard to be gone.
      const begun = waiting && isAlive(waiting.child) ? waiting : undefined
      clearTimeout(begun?.leave)
      const reader = begun ?? fresh()
      rest(reader)
      if (word) reader.child.send(word, () => {})
    },
    ask: async <T>(input: object, limits = usual, heard?: (said: unknown) => void) => {
      const before = waiting
      waiting = undefined
      if (!before) return read<T>(fresh(limits), [input, limits, heard])
      const again = before.files > 0 ? [crashCode, memoryCode] : [crashCode]
      const outcome = await read<T>(before, [input, limits, heard])
      return isAlive(before.child) || !broke(outcome, again)
        ? outcome
        : read<T>(fresh(limits), [input, limits, heard])
    },
  }
}

const isAlive = ({ killed, exitCode, signalCode }: ChildProcess): boolean =>
  !killed && exitCode === null && signalCode === null

const [crashCode, memoryCode] = ['plan_crashed', 'plan_memory'] as const

const broke = (outcome: Outcome<unknown>, how: readonly string[]): boolean =>
  'problem' in outcome && how.includes(outcome.problem.code)
