import { useEffect, useState } from 'preact/hooks'

/** Words once nobody has typed for a moment: what is found follows the hand without running after it. */
export const useSettledWords = (words: string): string => {
  const [still, setStill] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setStill(words), 300)
    return () => clearTimeout(timer)
  }, [words])
  return still
}
