import { useEffect, useState } from 'preact/hooks'
import { calm } from './idle.ts'

let was = false

/** Whether the first screen stands: what lies under the fold is drawn from then on, and at once for as long as the page lives. */
export const useCalm = (): boolean => {
  const [is, setIs] = useState(was)
  useEffect(() => {
    if (was) return
    let gone = false
    void calm().then(() => {
      was = true
      if (!gone) setIs(true)
    })
    return () => {
      gone = true
    }
  }, [])
  return is
}
