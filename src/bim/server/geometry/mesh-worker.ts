import { Worker } from 'node:worker_threads'

let worker: Worker | undefined

/** The thread of web-ifc, begun once for all models: it is ready by the time that one was read. */
export const beginWorker = (): Worker => {
  if (worker) return worker
  const thread = new Worker(new URL('mesh-thread.ts', import.meta.url))
  thread.unref()
  thread.setMaxListeners(0)
  thread.once('exit', () => {
    if (worker === thread) worker = undefined
  })
  // Who waits for it hears of it.
  thread.on('error', () => {})
  worker = thread
  return thread
}

let lastQuestion = 0
let waiting = 0

/** Asks a thread, and hears what it says to that until it is done. Fails where the thread ends. */
export const askWorker = <T>(
  thread: Worker,
  message: object,
  hear: (said: object, done: (value: T) => void) => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const key = lastQuestion++
    const leave = (): void => {
      thread.off('message', listen).off('error', fail).off('exit', ended)
      if (--waiting === 0) thread.unref()
    }
    const fail = (fault: Error): void => {
      leave()
      reject(fault)
    }
    const ended = (): void => fail(new Error('the thread of web-ifc has ended'))
    const listen = (said: { key: number }): void => {
      if (said.key !== key) return
      hear(said, (value) => {
        leave()
        resolve(value)
      })
    }
    waiting++
    thread.ref()
    thread.on('message', listen).once('error', fail).once('exit', ended)
    thread.postMessage({ ...message, key }, [])
  })
