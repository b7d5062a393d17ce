import { keepPhotos } from './outbox.ts'
import { usePictures } from './pictures.ts'

/** Photos that are being chosen: kept on this device at once, shown from there, named by the act that will send them. */
export const usePhotos = (
  names: readonly string[],
  setNames: (names: string[]) => void,
): {
  pictures: ReadonlyMap<string, string>
  add: (photos: Blob[]) => void
  remove: (name: string) => void
} => {
  const pictures = usePictures(names, undefined, true)
  return {
    pictures,
    add: (photos) => {
      void keepPhotos(photos).then((kept) => {
        setNames([...new Set([...names, ...kept])].slice(0, most))
      })
    },
    remove: (name) => setNames(names.filter((kept) => kept !== name)),
  }
}

/** As many as a command may name. */
const most = 12
