/** A message that came and is in no commit yet. `answer`: tells the broker that it is kept; nothing where it asked for no answer. */
export type HeldMessage = { topic: string; text: string; heard: number; answer?: () => void }

/** Messages of one commit, and those that wait at most: beyond, nothing more is read until some are kept (mqtt.js gives one at a time). */
const mostInCommit = 1000
const mostHeld = 5000

/** Messages on their way to the database. */
export type MessageHold = {
  /** Calls `next` when the one after it may come. */
  hold: (message: HeldMessage, next: () => void) => void
  /** Lets the commit that is under way come to its end. */
  end: () => Promise<void>
}

/**
 * Gathers messages while a commit is under way, so that each commit keeps as many as came meanwhile, and answers for them afterwards. A
 * commit that fails is tried again after `pause` (ms); its messages are answered for by nobody meanwhile.
 */
export const holdMessages = (
  keep: (messages: readonly HeldMessage[]) => Promise<void>,
  { pause, onFault }: { pause: number; onFault: (bug: unknown) => void },
): MessageHold => {
  let held: HeldMessage[] = []
  let room: (() => void) | undefined
  let under: Promise<void> | undefined
  const ending = new AbortController()

  const commit = async (): Promise<void> => {
    while (held.length && !ending.signal.aborted) {
      const batch = held.slice(0, mostInCommit)
      try {
        await keep(batch)
      } catch (bug) {
        onFault(bug)
        await new Promise((done) => setTimeout(done, pause).unref())
        continue
      }
      held = held.slice(batch.length)
      for (const { answer } of batch) answer?.()
      if (held.length < mostHeld) room?.()
      room = undefined
    }
    under = undefined
  }

  return {
    hold: (message, next) => {
      held.push(message)
      if (held.length < mostHeld) next()
      else room = next
      under ??= commit()
    },
    end: async () => {
      ending.abort()
      await under
    },
  }
}
