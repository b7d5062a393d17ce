import { Worker } from 'node:worker_threads'

/** A thing in the world: its lowest and highest place, its triangles, metres. */
export type Shape = {
  record: number
  low: number
  high: number
  parts: { points: Float64Array; indices: Uint32Array }[]
}

export type Asked = { model: number } & ({ open: Uint8Array } | { each: number[] } | { close: true })
export type Told = { model: number; shapes: Shape[]; done: boolean }

/** A model that web-ifc opens. `each` gives things by the number of their record, one at a time, in the order asked. */
export type Meshes = {
  each: (records: number[], visit: (shape: Shape) => void) => Promise<void>
  close: () => void
}

let thread: Worker | undefined
let models = 0

/** Begins the thread of web-ifc, which then serves all models: it is ready by the time that one was read. */
export const beginMeshes = (): Worker => {
  if (thread) return thread
  const begun = new Worker(new URL('thread.ts', import.meta.url))
  begun.unref()
  begun.once('exit', () => {
    if (thread === begun) thread = undefined
  })
  // Whoever waits for shapes hears of it.
  begun.on('error', () => {})
  begun.setMaxListeners(0)
  thread = begun
  return begun
}

/**
 * Opens a model beside what the caller does meanwhile; the bytes are shared, or else copied. `each` fails where web-ifc does;
 * web-ifc may hang or end the process too: for a child process alone.
 */
export const openMeshes = (bytes: Uint8Array): Meshes => {
  const worker = beginMeshes()
  const model = models++
  const ask = (asked: Asked): void => worker.postMessage(asked, [])
  const failed = new Promise<never>((_, fail) => {
    worker.once('error', fail).once('exit', () => fail(new Error('the thread of web-ifc has ended')))
  })
  failed.catch(() => {})
  ask({ model, open: bytes })
  return {
    each: (records, visit) => {
      const told = new Promise<void>((done) => {
        const listen = (said: Told): void => {
          if (said.model !== model) return
          said.shapes.forEach(visit)
          if (!said.done) return
          worker.off('message', listen)
          worker.unref()
          done()
        }
        worker.on('message', listen)
      })
      worker.ref()
      ask({ model, each: records })
      return Promise.race([told, failed])
    },
    close: () => ask({ model, close: true }),
  }
}
