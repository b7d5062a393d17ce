import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { PhotoAdd } from '../../../kernel/web/parts/PhotoAdd.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { camera } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import { GhostCamera } from './GhostCamera.tsx'
import { stripWords } from './say-parts.ts'

type Props = {
  names: readonly string[]
  most: number
  label: string
  /** the picture of before: the camera shows it over what it sees */
  before?: string | undefined
  onNames: (names: string[]) => void
}

/** Pictures as evidence: kept on this device at once, without place or hour of the phone, named by the hash of their bytes. */
export const WalkPhotos = ({ names, most, label, before, onNames }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { pictures, add, remove } = usePhotos(names, (all) => onNames(all.slice(0, most)))
  const [isGhost, setGhost] = useState(false)
  const mayAdd = names.length < most
  const adding = (
    <PhotoAdd
      label={label}
      busyLabel={t('walk.photo.busy')}
      unreadable={t('walk.photo.unreadable')}
      noRoom={t('walk.photo.noRoom')}
      cameraFirst
      tile={names.length > 0}
      asked="inspections.photos"
      onPhotos={add}
    />
  )
  return (
    <div class="stack-s">
      {names.length > 0 ? (
        <PhotoStrip
          label={label}
          words={stripWords(t)}
          photos={names.map((id, i) => ({
            id,
            url: pictures.get(id) ?? '',
            alt: t('walk.photo.of', { i: i + 1, of: names.length }),
          }))}
          onRemove={remove}
        >
          {mayAdd && adding}
        </PhotoStrip>
      ) : (
        adding
      )}
      {before && mayAdd && (
        <Button icon={camera} onClick={() => setGhost(true)}>
          {t('walk.photo.ghost')}
        </Button>
      )}
      {before && (
        <GhostCamera
          open={isGhost}
          before={before}
          onPhoto={async (photo) => {
            setGhost(false)
            await add([photo])
          }}
          onClose={() => setGhost(false)}
        />
      )}
    </div>
  )
}
