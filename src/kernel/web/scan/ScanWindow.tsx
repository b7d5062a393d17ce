import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { photo, torch } from '../icons/icons.ts'
import { Button } from '../parts/Button.tsx'
import { type CodeFormat, type Detect, openDetect } from './detect-code.ts'
import { type Camera, type CameraState, useCamera } from './useCamera.ts'
import './scan.css'

type Props = {
  /** what a code says; nothing: in the picture that was picked there is none that can be read */
  onText: (text: string | undefined) => void
  /** what reads codes could not be fetched: a number typed needs nothing */
  onBlind: () => void
  /** under the picture, by what the camera does */
  say: (camera: CameraState) => string
  words: { video: string; lamp: string; still: string }
  /** beside the square ones */
  formats?: readonly CodeFormat[]
}

/** What the camera sees, with the place for the code in its middle; beside it a picture taken before. */
export const ScanWindow = ({ onText, onBlind, say, words, formats = [] }: Props): JSX.Element => {
  const camera = useCamera()
  const detect = useDetect(camera, formats, onText, onBlind)
  const still = async (file: File | undefined): Promise<void> => {
    const picture = file && (await createImageBitmap(file).catch(() => undefined))
    if (!file) return
    const look = await detect().catch(() => undefined)
    if (look) onText(picture && (await look(picture, true)))
    else onBlind()
  }
  const isSeen = camera.state === 'on' || camera.state === 'asking'
  return (
    <>
      {isSeen && (
        <div class="scan">
          <video ref={camera.video} class="scan-video" playsInline muted aria-label={words.video} />
          <span class="scan-frame" aria-hidden="true" />
        </div>
      )}
      <p class="scan-said" role="status">
        {say(camera.state)}
      </p>
      <div class={camera.lamp ? 'pair' : 'stack-s'}>
        {camera.lamp && (
          <Button icon={torch} full pressed={camera.lamp.on} onClick={camera.lamp.turn}>
            {words.lamp}
          </Button>
        )}
        <label class="scan-still">
          <Icon of={photo} />
          <span>{words.still}</span>
          <input type="file" accept="image/*" onChange={(e) => void still(e.currentTarget.files?.[0])} />
        </label>
      </div>
    </>
  )
}

// A look some eight times a second: sooner than a hand is still, and the battery lasts the round.
const everyMs = 120

const useDetect = (
  camera: Camera,
  formats: readonly CodeFormat[],
  take: (text: string) => void,
  blind: () => void,
): (() => Promise<Detect>) => {
  const opened = useRef<Promise<Detect>>()
  const detect = (): Promise<Detect> => (opened.current ??= openDetect(formats))
  const taken = useRef(take)
  taken.current = take
  useEffect(() => {
    if (camera.state !== 'on') return
    let gone = false
    let last = ''
    const look = async (): Promise<void> => {
      const video = camera.video.current
      const detects = await detect().catch(() => undefined)
      if (!detects) return blind()
      const text = video && video.readyState >= 2 ? await detects(video) : undefined
      if (gone) return
      // The same label that is none of ours is said once, not eight times a second.
      if (text && text !== last) taken.current(text)
      last = text ?? last
      setTimeout(() => void (gone || look()), everyMs)
    }
    void look()
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the camera looks from when it is on: saying that it cannot is no reason to begin anew
  }, [camera.state])
  return detect
}
