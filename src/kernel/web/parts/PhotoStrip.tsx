import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { arrow, back, cross } from '../icons/icons.ts'
import { Sheet } from './Sheet.tsx'
import { type Photo, Thumb } from './Thumb.tsx'
import './PhotoStrip.css'

export type PhotoStripProps = {
  photos: readonly Photo[]
  label: string
  /** `coming`: in the place of a photo whose words have arrived before it */
  words: { close: string; previous: string; next: string; remove?: string; coming?: string }
  onRemove?: (id: string) => void
  /** after the thumbnails: a <PhotoAdd tile> */
  children?: ComponentChildren
}

/** Thumbnails in a line; a tap shows one in full. */
export const PhotoStrip = ({ photos, label, words, onRemove, children }: PhotoStripProps): JSX.Element => {
  const [at, setAt] = useState<number | undefined>(undefined)
  // Where each was found: a photo that has not arrived yet is shown from the device that took it.
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const shown = at === undefined ? undefined : photos[at]
  return (
    <>
      <ul class="photos" aria-label={label}>
        {photos.map((p, i) => (
          <li class="photos-item" key={p.id}>
            <Thumb
              photo={p}
              coming={words.coming}
              onOpen={(url) => {
                setSeen((before) => new Map(before).set(p.id, url))
                setAt(i)
              }}
            />
            {p.pending && <span class="photos-word">{p.pending}</span>}
            {onRemove && words.remove && (
              <button
                type="button"
                class="photos-remove"
                aria-label={`${words.remove}, ${p.alt}`}
                onClick={() => onRemove(p.id)}
              >
                <Icon of={cross} size={16} />
              </button>
            )}
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
      {shown && at !== undefined && (
        <Sheet open wide title={shown.alt} closeLabel={words.close} onClose={() => setAt(undefined)}>
          <img class="photos-full" src={seen.get(shown.id) ?? shown.url} alt={shown.alt} />
          {photos.length > 1 && <Turn at={at} of={photos.length} words={words} onTurn={setAt} />}
        </Sheet>
      )}
    </>
  )
}

type TurnProps = { at: number; of: number; words: PhotoStripProps['words']; onTurn: (at: number) => void }

const Turn = ({ at, of, words, onTurn }: TurnProps): JSX.Element => (
  <div class="photos-turn">
    <button type="button" aria-label={words.previous} onClick={() => onTurn((at + of - 1) % of)}>
      <Icon of={back} />
    </button>
    <span class="figures" role="status">
      {at + 1} / {of}
    </span>
    <button type="button" aria-label={words.next} onClick={() => onTurn((at + 1) % of)}>
      <Icon of={arrow} />
    </button>
  </div>
)
