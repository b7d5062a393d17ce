import { useEffect, useState } from 'preact/hooks'

/** What is typed, once the fingers rest: so that a letter is asked for a pause, and not for each sign. */
export const useSettled = (typed: readonly string[]): readonly string[] => {
  const [settled, setSettled] = useState(typed)
  const key = typed.join('\u001f')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), 350)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- `key` is what is typed
  }, [key])
  return settled
}
