import type { JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { cross } from '../icons/icons.ts'
import './Thumbs.css'

export type ThumbsProps = {
  label: string
  names: readonly string[]
  /** addresses to show, by name: usePictures */
  pictures: ReadonlyMap<string, string>
  alt: (i: number) => string
  /** how the way to leave one out is called */
  removeLabel?: (i: number) => string
  onRemove?: (name: string) => void
}

/** The photos that are about to leave, small, each with the way to leave it out. */
export const Thumbs = (props: ThumbsProps): JSX.Element | null => {
  const { names, onRemove, removeLabel } = props
  if (!names.length) return null
  return (
    <ul class="thumbs" aria-label={props.label}>
      {names.map((name, i) => (
        <li class="thumb" key={name}>
          <img src={props.pictures.get(name)} alt={props.alt(i + 1)} />
          {onRemove && (
            <button
              type="button"
              class="thumb-out"
              aria-label={removeLabel?.(i + 1)}
              onClick={() => onRemove(name)}
            >
              <Icon of={cross} size={18} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
