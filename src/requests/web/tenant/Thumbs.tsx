import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { cross } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import './Thumbs.css'

type Props = {
  names: readonly string[]
  pictures: ReadonlyMap<string, string>
  onRemove?: (name: string) => void
}

/** The photos that she is about to send, small, each with the way to leave it out. */
export const Thumbs = ({ names, pictures, onRemove }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  if (!names.length) return null
  return (
    <ul class="thumbs" aria-label={t('tenant.photos')}>
      {names.map((name, i) => (
        <li class="thumb" key={name}>
          <img src={pictures.get(name)} alt={t('tenant.photo', { i: i + 1, of: names.length })} />
          {onRemove && (
            <button
              type="button"
              class="thumb-out"
              aria-label={t('tenant.photo.remove', { i: i + 1 })}
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
