import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { photo, torch } from '../../../../kernel/web/icons/icons.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { CodeBox } from '../CodeBox.tsx'
import { paths } from '../field-paths.ts'
import { StepHead } from '../StepHead.tsx'
import { type Detect, openDetect } from './detect-code.ts'
import { readScan } from './read-scan.ts'
import { type Camera, useCamera } from './useCamera.ts'
import './scan.css'

/** The label in front of the camera; beside it, always, the code typed, and a picture taken before. */
export const ScanStep = (): JSX.Element => {
  const { t } = useSpeech()
  const camera = useCamera()
  const [said, setSaid] = useState<'foreign' | 'nothing' | 'unreadable' | 'blind'>()
  const take = (text: string | undefined): void => {
    const read = text === undefined ? 'unreadable' : readScan(text, location.host)
    if (typeof read === 'string') return setSaid(read)
    navigator.vibrate?.(60)
    // In its place, so that «retour» goes back to where, and not to the camera.
    goTo(paths.report({ code: read.code }), true)
  }
  const detect = useDetect(camera, take, () => setSaid('blind'))
  const still = async (file: File | undefined): Promise<void> => {
    const picture = file && (await createImageBitmap(file).catch(() => undefined))
    if (!file) return
    const look = await detect().catch(() => undefined)
    if (look) take(picture && (await look(picture, true)))
    else setSaid('blind')
  }
  const seen = camera.state === 'on' || camera.state === 'asking'
  return (
    <div class="stack">
      <StepHead title={t('field.scan')} to={paths.report()} />
      {seen && (
        <div class="scan">
          <video ref={camera.video} class="scan-video" playsInline muted aria-label={t('field.scan.video')} />
          <span class="scan-frame" aria-hidden="true" />
        </div>
      )}
      <p class="scan-said" role="status">
        {t(
          said
            ? `field.scan.${said}`
            : camera.state === 'refused' || camera.state === 'none'
              ? `field.scan.${camera.state}`
              : 'field.scan.aim',
        )}
      </p>
      <div class={camera.lamp ? 'pair' : 'stack-s'}>
        {camera.lamp && (
          <Button icon={torch} full pressed={camera.lamp.on} onClick={camera.lamp.turn}>
            {t('field.scan.lamp')}
          </Button>
        )}
        <label class="scan-still">
          <Icon of={photo} />
          <span>{t('field.scan.still')}</span>
          <input type="file" accept="image/*" onChange={(e) => void still(e.currentTarget.files?.[0])} />
        </label>
      </div>
      <CodeBox open />
    </div>
  )
}

// A look some eight times a second: sooner than a hand is still, and the battery lasts the round.
const everyMs = 120

// `blind`: what reads squares could not be fetched; the code typed needs nothing.
const useDetect = (
  camera: Camera,
  take: (text: string) => void,
  blind: () => void,
): (() => Promise<Detect>) => {
  const opened = useRef<Promise<Detect>>()
  const detect = (): Promise<Detect> => (opened.current ??= openDetect())
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
