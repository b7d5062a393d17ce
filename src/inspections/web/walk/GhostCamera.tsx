import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { making } from '../../../kernel/web/parts/photos-in-progress.ts'
import { shrink } from '../../../kernel/web/parts/shrink-photo.ts'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { usePictures } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'

type Props = { open: boolean; before: string; onPhoto: (photo: Blob) => Promise<void>; onClose: () => void }

/** The camera, with the picture of before laid thinly over it: the new one is taken from the same place. */
export const GhostCamera = ({ open, before, onPhoto, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const video = useRef<HTMLVideoElement>(null)
  const isRefused = useCameraStream(video, open)
  const ghost = usePictures([before], 'thumb').get(before)
  const shoot = async (): Promise<void> => {
    const seen = video.current
    if (!seen?.videoWidth) return
    const canvas = document.createElement('canvas')
    canvas.width = seen.videoWidth
    canvas.height = seen.videoHeight
    canvas.getContext('2d')?.drawImage(seen, 0, 0)
    const whole = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.95))
    const photo = whole && (await shrink(whole))
    if (photo) await onPhoto(photo)
  }
  return (
    <Sheet
      open={open}
      wide
      title={t('walk.photo.ghost')}
      closeLabel={t('walk.close')}
      onClose={onClose}
      actions={
        !isRefused && (
          <Button kind="primary" onClick={() => void making(shoot())}>
            {t('walk.photo.shoot')}
          </Button>
        )
      }
    >
      {isRefused ? (
        <p role="status">{t('walk.photo.noCamera')}</p>
      ) : (
        <div class="walk-ghost">
          <video ref={video} playsInline muted aria-label={t('walk.photo.video')} />
          {ghost && <img src={ghost} alt={t('walk.photo.former')} />}
        </div>
      )}
    </Sheet>
  )
}

// The camera is let go with the sheet: its light is out, and another program may have it.
const useCameraStream = (video: { current: HTMLVideoElement | null }, isOn: boolean): boolean => {
  const [isRefused, setRefused] = useState(!navigator.mediaDevices)
  useEffect(() => {
    if (!isOn) return
    let stream: MediaStream | undefined
    let gone = false
    const close = (): void => stream?.getTracks().forEach((track) => track.stop())
    const open = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1600 } },
      })
      if (gone || !video.current) return close()
      video.current.srcObject = stream
      await video.current.play()
    }
    if (navigator.mediaDevices) void open().catch(() => setRefused(true))
    return () => {
      gone = true
      close()
    }
  }, [video, isOn])
  return isRefused
}
