import { useEffect, useState } from 'preact/hooks'

/** The reader's now (ISO), moved every half minute, so that all clocks of a screen agree. */
export const useNow = (): string => {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
