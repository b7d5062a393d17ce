import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '../pictures.ts'

export type Photo = {
  id: string
  /** empty: it is asked for by its id, as whoever looks */
  url: string
  /** a smaller one for the strip */
  thumb?: string
  /** what it shows, or "Photo 2 de Mme Le Goff, mardi" */
  alt: string
  /** still on its way: the word for it */
  pending?: string
}

type Props = {
  photo: Photo
  /** the word for a photo whose words have arrived before it */
  coming: string | undefined
  onOpen: (url: string) => void
}

// Words travel before their photos: one that is not there yet is looked for again, for a quarter of an hour (ms).
const every = 15_000
const times = 60

/** One small picture. Not there yet: from this device if it was taken here, else a word in its place until it comes. */
export const Thumb = ({ photo, coming, onOpen }: Props): JSX.Element => {
  const [missing, setMissing] = useState(photo.url === '')
  const [late, setLate] = useState(photo.url !== '')
  const [found, setFound] = useState<string>()
  useEffect(() => {
    if (!missing || found) return
    let tries = 0
    const look = (): void => {
      void addressOf(photo.id, undefined).then((address) => {
        if (address) setFound(address)
        else setLate(true)
        if (address || ++tries >= times) clearInterval(timer)
      })
    }
    const timer = setInterval(look, every)
    look()
    return () => clearInterval(timer)
  }, [missing, found, photo.id])
  if (missing && !found)
    return (
      <span class="photos-coming" role="img" aria-label={`${photo.alt}, ${coming ?? ''}`}>
        {late && coming}
      </span>
    )
  return (
    <button type="button" class="photos-open" onClick={() => onOpen(found ?? photo.url)}>
      <img
        class={photo.pending ? 'photos-pending' : ''}
        src={found ?? photo.thumb ?? photo.url}
        alt={photo.alt}
        loading="lazy"
        width="96"
        height="96"
        onError={() => setMissing(true)}
      />
    </button>
  )
}
