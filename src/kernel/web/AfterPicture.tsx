import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { untilPainted } from './idle.ts'

/** Pictures of this page that are waited for, and how many could be seen. */
const pictures: Promise<void>[] = [Promise.resolve()]
let picturesSeen = 0

const untilPicture = (turn: number): Promise<void> =>
  (pictures[turn] ??= untilPicture(turn - 1)
    .then(untilPainted)
    .then(() => {
      picturesSeen = Math.max(picturesSeen, turn)
    }))

type Props = {
  /** after which picture of the page; 0: with the first */
  turn: number
  children: ComponentChildren
}

/**
 * What stands beside what one came for: drawn when that can be seen, in a task of its own, so that the page hears its reader
 * meanwhile. Once the page stands it is there at once.
 */
export const AfterPicture = ({ turn, children }: Props): JSX.Element => {
  const [isThere, setThere] = useState(() => picturesSeen >= turn)
  useEffect(() => {
    if (isThere) return
    let gone = false
    void untilPicture(turn).then(() => {
      if (!gone) setThere(true)
    })
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- waited for once, as long as it stands
  }, [])
  return <>{isThere && children}</>
}
