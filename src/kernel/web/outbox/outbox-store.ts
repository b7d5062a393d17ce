import { deviceStore, type Keeping } from './idb.ts'

let keeping: Keeping = 'disk'
const hearers = new Set<() => void>()

/** What this device keeps for the house, and until when it does. */
export const store = deviceStore((how) => {
  if (keeping === how) return
  keeping = how
  for (const hear of hearers) hear()
})

export const keptHow = (): Keeping => keeping

/** Called when it keeps in another way. */
export const onKeeping = (hear: () => void): void => void hearers.add(hear)
