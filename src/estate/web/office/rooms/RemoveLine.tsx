import type { JSX } from 'preact'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { cross } from '../../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'

type Props = { name: string; onRemove: () => void }

/** Takes a room or a thing off a list. */
export const Remove = ({ name, onRemove }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <button type="button" class="rooms-remove" aria-label={t('rooms.remove', { name })} onClick={onRemove}>
      <Icon of={cross} size={20} />
    </button>
  )
}
