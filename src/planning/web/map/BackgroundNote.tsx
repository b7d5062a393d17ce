import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { MapBackground } from '../../core/contract.ts'

type Props = {
  background: MapBackground | undefined
  /** the file is good, and nothing is drawn of it here */
  isUndrawn: boolean
}

/** Under the map: what its makers are owed, or why there is plain paper. */
export const BackgroundNote = ({ background, isUndrawn }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  if (!background) return null
  if (background.state !== 'ready' || isUndrawn)
    return (
      <p class="secondary">{t(`map.background.${isUndrawn ? 'undrawn' : (background.state as 'none')}`)}</p>
    )
  const parts = background.tiles?.attribution ?? []
  return (
    <p class="secondary map-owed">
      {t('map.background')} {parts.length === 0 && t('map.background.unsigned')}
      {parts.map(({ text, href }, i) =>
        href ? (
          <a key={i} href={href} target="_blank" rel="noreferrer">
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  )
}
