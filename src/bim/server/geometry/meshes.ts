import { askWorker, beginWorker } from './mesh-worker.ts'

/** A thing in the world: its lowest and highest place, its triangles, metres. Threads may share the numbers. */
export type Shape = {
  record: number
  low: number
  high: number
  parts: { points: Float64Array; indices: Uint32Array }[]
}

/** A model that web-ifc opens. `each` gives things by the number of their record, one at a time, in the order asked. */
export type Meshes = {
  each: (records: number[], visit: (shape: Shape) => void) => Promise<void>
  close: () => void
}

type MeshAnswer = { shapes: Shape[]; last: boolean }

let models = 0

/**
 * Opens a model beside what the caller does meanwhile; the bytes are shared, or else copied. `each` fails where web-ifc does;
 * web-ifc may hang or end the process too: for a child process alone.
 */
export const openMeshes = (bytes: Uint8Array): Meshes => {
  const thread = beginWorker()
  const model = models++
  thread.postMessage({ model, open: bytes }, [])
  return {
    each: (records, visit) =>
      askWorker<void>(thread, { model, each: records }, (said, done) => {
        const { shapes, last } = said as MeshAnswer
        shapes.forEach(visit)
        if (last) done()
      }),
    close: () => thread.postMessage({ model, close: true }, []),
  }
}
