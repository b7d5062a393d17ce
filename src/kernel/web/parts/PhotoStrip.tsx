import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { arrow, back, cross } from '../icons/icons.ts'
import { Sheet } from './Sheet.tsx'
import './PhotoStrip.css'

export type Photo = {
  id: string
  url: string
  /** a smaller one for the strip */
  thumb?: string
  /** what it shows, or "Photo 2 de Mme Le Goff, mardi" */
  alt: string
  /** still on its way: the word for it */
  pending?: string
}

export type PhotoStripProps = {
  photos: readonly Photo[]
  label: string
  words: { close: string; previous: string; next: string; remove?: string }
  onRemove?: (id: string) => void
  /** after the thumbnails: a <PhotoAdd tile> */
  children?: ComponentChildren
}

/** Thumbnails in a line; a tap shows one in full. */
export const PhotoStrip = ({ photos, label, words, onRemove, children }: PhotoStripProps): JSX.Element => {
  const [at, setAt] = useState<number | undefined>(undefined)
  const shown = at === undefined ? undefined : photos[at]
  return (
    <>
      <ul class="photos" aria-label={label}>
        {photos.map((p, i) => (
          <li class="photos-item" key={p.id}>
            <button type="button" class="photos-open" onClick={() => setAt(i)}>
              <img
                class={p.pending ? 'photos-pending' : ''}
                src={p.thumb ?? p.url}
                alt={p.alt}
                loading="lazy"
                width="96"
                height="96"
              />
            </button>
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
          <img class="photos-full" src={shown.url} alt={shown.alt} />
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
