import { Worker } from 'node:worker_threads'
import { isRecord } from '../../core/device-type.ts'
import { jsonOf } from '../../core/observation.ts'
import type { CodecAnswer, CodecCall, CodecInput, CodecProblem } from './codec-call.ts'

/** Milliseconds after which the thread is ended: an engine that runs out of memory is cut by nothing else. */
const mostTime = 200

/** Milliseconds for which a person waits who tries a decoder, or tells of one: nobody else waits behind her. */
export const triedTime = 3000

/** How often a message is tried again after its thread was ended. */
const mostAgain = 3

/** What a decoder told of a message: its data, or why it told none. */
export type DecodedUplink = { data: Readonly<Record<string, unknown>> } | { problem: CodecProblem }

/** Decoders of other people, one message after the other, in a thread beside that is ended and begun again where one does not end. */
export type CodecBench = {
  decode: (source: string, input: CodecInput) => Promise<DecodedUplink>
  end: () => Promise<void>
}

/** Opens it; the thread begins with the first message. `patience`: milliseconds after which it is ended; a person who tries one waits longer. */
export const openCodecs = (patience = mostTime): CodecBench => {
  let thread: Promise<Worker> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const begin = (): Promise<Worker> => {
    const worker = new Worker(new URL('codec-thread.ts', import.meta.url), { env: {} })
    worker.on('error', () => {})
    worker.unref()
    return new Promise((tell, fail) => {
      worker.once('message', () => tell(worker)).once('exit', () => fail(new Error('the codec thread ended')))
    })
  }
  const forget = async (worker: Worker): Promise<void> => {
    thread = undefined
    await worker.terminate()
  }

  const call = async (one: CodecCall): Promise<CodecAnswer> => {
    const worker = await (thread ??= begin())
    return new Promise((tell) => {
      const settle = (answer: CodecAnswer): void => {
        clearTimeout(timer)
        worker.off('message', settle).off('exit', broke).unref()
        tell(answer)
      }
      const broke = (): void => void forget(worker).then(() => settle({ problem: 'codec_slow', ended: true }))
      const timer = setTimeout(broke, patience)
      worker.on('message', settle).once('exit', broke)
      worker.ref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a thread of our own, not to a window
      worker.postMessage(one)
    })
  }

  const decode = async (source: string, input: CodecInput): Promise<DecodedUplink> => {
    let told = await call({ source, input })
    // Once more where its thread was ended: it may have been this machine that had no time.
    for (let again = 0; 'ended' in told && again < mostAgain; again++) told = await call({ source, input })
    if ('problem' in told) return { problem: told.problem }
    const said = jsonOf(told.text)
    // TS013: what could not be decoded is told under `errors`.
    if (!isRecord(said) || !isRecord(said.data) || (Array.isArray(said.errors) && said.errors.length))
      return { problem: 'codec_failed' }
    return { data: said.data }
  }

  return {
    decode: (source, input) => {
      const mine = turn.then(() => decode(source, input))
      turn = mine.catch(() => {})
      return mine
    },
    end: async () => {
      const worker = await thread?.catch(() => undefined)
      if (worker) await forget(worker)
    },
  }
}
