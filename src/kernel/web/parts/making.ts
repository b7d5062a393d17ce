import { useEffect, useState } from 'preact/hooks'

let n = 0
const hearers = new Set<(isMaking: boolean) => void>()
const count = (by: number): void => {
  n += by
  for (const hear of hearers) hear(n > 0)
}

/** Photos that are being made smaller and kept on this device. */
export const making = (work: Promise<void>): Promise<void> => {
  count(1)
  return work.finally(() => count(-1))
}

/** Whether photos are being made: what is sent now would leave without them, so the button that sends waits. */
export const useMaking = (): boolean => {
  const [isMaking, set] = useState(n > 0)
  useEffect(() => {
    hearers.add(set)
    set(n > 0)
    return () => void hearers.delete(set)
  }, [])
  return isMaking
}
