import { useRef } from 'preact/hooks'
import { keepPhotos } from './outbox.ts'
import { usePictures } from './pictures.ts'

/** Photos that are being chosen: kept on this device at once, shown from there, named by the act that will send them. */
export const usePhotos = (
  names: readonly string[],
  setNames: (names: string[]) => void,
): {
  pictures: ReadonlyMap<string, string>
  add: (photos: Blob[]) => Promise<void>
  remove: (name: string) => void
} => {
  const pictures = usePictures(names, undefined, true)
  // To keep them takes a while, in which more are chosen and words are written.
  const now = useRef({ names, setNames })
  now.current = { names, setNames }
  return {
    pictures,
    add: async (photos) => {
      const kept = await keepPhotos(photos)
      now.current.setNames([...new Set([...now.current.names, ...kept])].slice(0, mostPhotos))
    },
    remove: (name) => setNames(names.filter((kept) => kept !== name)),
  }
}

/** As many as a command may name. */
const mostPhotos = 12
