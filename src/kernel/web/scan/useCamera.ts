import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** `refused`: she said no, or the phone did; `none`: no camera, or an address that browsers do not trust with one. */
export type CameraState = 'asking' | 'on' | 'refused' | 'none'

export type Camera = {
  video: RefObject<HTMLVideoElement>
  state: CameraState
  /** there when the back camera has a lamp */
  lamp?: { on: boolean; turn: () => void } | undefined
}

type Lit = MediaTrackConstraintSet & { torch: boolean }

/** The back camera while this screen is shown: it is let go with the screen, and while the phone is in the pocket. */
export const useCamera = (): Camera => {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>('asking')
  const [track, setTrack] = useState<MediaStreamTrack>()
  const [lit, setLit] = useState(false)
  useEffect(() => {
    let stream: MediaStream | undefined
    let gone = false
    const stop = (): void => {
      for (const each of stream?.getTracks() ?? []) each.stop()
      stream = undefined
      setTrack(undefined)
      setLit(false)
    }
    const start = async (): Promise<void> => {
      const opened = await open()
      if (typeof opened === 'string') return setState(opened)
      if (gone || document.hidden) return opened.getTracks().forEach((each) => each.stop())
      stream = opened
      setTrack(opened.getVideoTracks()[0])
      if (video.current) video.current.srcObject = opened
      await video.current?.play().catch(() => undefined)
      setState('on')
    }
    const onHidden = (): void => (document.hidden ? stop() : void start())
    document.addEventListener('visibilitychange', onHidden)
    void start()
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', onHidden)
      stop()
    }
  }, [])
  const hasLamp = (track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch === true
  const turn = (): void => {
    void track?.applyConstraints({ advanced: [{ torch: !lit } as Lit] }).then(() => setLit(!lit))
  }
  return { video, state, lamp: hasLamp ? { on: lit, turn } : undefined }
}

const open = async (): Promise<MediaStream | 'refused' | 'none'> => {
  // Away from https the browser has no such door at all, whatever its types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices?.getUserMedia) return 'none'
  try {
    return await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (no) {
    return no instanceof DOMException && no.name === 'NotAllowedError' ? 'refused' : 'none'
  }
}
