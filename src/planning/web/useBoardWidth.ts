import { useEffect, useState } from 'preact/hooks'

/** What there is room for: seven days side by side, one, or a list. */
export type BoardWidth = 'week' | 'day' | 'list'

// A sheet of paper is narrower than the screen that it is printed from, and holds a week all the same.
const medias = { week: 'print, (min-width: 68rem)', day: '(min-width: 44rem)' } as const

const readWidth = (): BoardWidth =>
  matchMedia(medias.week).matches ? 'week' : matchMedia(medias.day).matches ? 'day' : 'list'

/** How much of the plan this window holds, followed while it is turned or drawn wider. */
export const useBoardWidth = (): BoardWidth => {
  const [width, setWidth] = useState(readWidth)
  useEffect(() => {
    const turn = (): void => setWidth(readWidth())
    const all = Object.values(medias).map((media) => matchMedia(media))
    for (const media of all) media.addEventListener('change', turn)
    return () => {
      for (const media of all) media.removeEventListener('change', turn)
    }
  }, [])
  return width
}
