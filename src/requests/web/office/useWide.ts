import { useEffect, useState } from 'preact/hooks'

/** Three panes stand side by side from here on (Inbox.css). */
const wide = '(min-width: 75rem)'

/** Whether list, thread and context are all in sight; or what another `media` asks for. */
export const useWide = (asked = wide): boolean => {
  const [isWide, setWide] = useState(() => matchMedia(asked).matches)
  useEffect(() => {
    const media = matchMedia(asked)
    const turn = (): void => setWide(media.matches)
    media.addEventListener('change', turn)
    return () => media.removeEventListener('change', turn)
  }, [asked])
  return isWide
}
