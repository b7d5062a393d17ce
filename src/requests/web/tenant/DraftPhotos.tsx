import type { JSX } from 'preact'
import { Thumbs } from '../../../kernel/web/parts/Thumbs.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = {
  names: readonly string[]
  pictures: ReadonlyMap<string, string>
  onRemove?: (name: string) => void
}

/** The tenant's photos on their way, in the words of her page. */
export const DraftPhotos = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <Thumbs
      {...props}
      label={t('tenant.photos')}
      alt={(i) => t('tenant.photo', { i, of: props.names.length })}
      removeLabel={(i) => t('tenant.photo.remove', { i })}
    />
  )
}
