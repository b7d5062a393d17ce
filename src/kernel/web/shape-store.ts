/** Where a device keeps the shapes that were seen on it, by the place that they are of. */
export type KeptShapes = {
  read: (place: string) => Promise<Uint8Array | undefined>
  keep: (place: string, shapes: Uint8Array) => void
}

let source: KeptShapes | undefined

/** From now on shapes that were seen are kept there, and read where the house cannot give them. */
export const keepShapesIn = (kept: KeptShapes): void => {
  source = kept
}

/** Where this device keeps them, if it does. */
export const keptShapes = (): KeptShapes | undefined => source
