import { useEffect, useState } from 'preact/hooks'

// A picture that the browser never finishes must not keep the words with it.
const patience = 20_000

let n = 0
const hearers = new Set<(isMaking: boolean) => void>()
const count = (by: number): void => {
  n += by
  for (const hear of hearers) hear(n > 0)
}

/** Photos that are being made smaller and kept on this device. */
export const making = (work: Promise<void>): Promise<void> => {
  count(1)
  const over = new Promise<void>((done) => void setTimeout(done, patience))
  return Promise.race([work, over]).finally(() => count(-1))
}

/** Hears at once, and at each change, whether photos are being made. Answers how to hear no more. */
export const watchMaking = (hear: (isMaking: boolean) => void): (() => void) => {
  hearers.add(hear)
  hear(n > 0)
  return () => void hearers.delete(hear)
}

/** Whether photos are being made: what is sent now would leave without them, so the button that sends waits. */
export const useMaking = (): boolean => {
  const [isMaking, set] = useState(n > 0)
  useEffect(() => watchMaking(set), [])
  return isMaking
}
