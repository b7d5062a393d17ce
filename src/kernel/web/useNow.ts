import { useEffect, useState } from 'preact/hooks'
import { trueTime } from './house-time.ts'

const readNow = (): string => new Date(trueTime()).toISOString()

/** The reader's now (ISO), moved every half minute, so that all clocks of a screen agree; the house corrects a clock that is off. */
export const useNow = (): string => {
  const [now, setNow] = useState(readNow)
  useEffect(() => {
    // What the first answers said of the time counts at once.
    const soon = setTimeout(() => setNow(readNow()), 1500)
    const timer = setInterval(() => setNow(readNow()), 30_000)
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
    }
  }, [])
  return now
}
