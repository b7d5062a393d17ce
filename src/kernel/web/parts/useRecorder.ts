import { useEffect, useRef, useState } from 'preact/hooks'
import { screenSignals } from '../screen-signals.ts'

/** A note lasts a minute at most: it is listened to by people in a hurry. */
export const maxSeconds = 60

export type Recording = {
  /** `refused`: the phone keeps its microphone; `unable`: there is none, or no recorder */
  state: 'idle' | 'asking' | 'recording' | 'refused' | 'unable'
  seconds: number
  /** how loud it is now, from 0 to 1 */
  level: number
  start: () => void
  stop: () => void
}

// What browsers record, the first that this one can. 24 kbit/s is a clear voice: a minute is 180 kB.
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
const bitsPerSecond = 24_000

type Live = { recorder: MediaRecorder; stream: MediaStream; timer: number; audio: AudioContext }

/** The microphone, while somebody speaks. `onNote` gets the recording and its length; one of no length is nothing. */
export const useRecorder = (onNote: (note: Blob, seconds: number) => void): Recording => {
  const [state, setState] = useState<Recording['state']>('idle')
  const [seconds, setSeconds] = useState(0)
  const [level, setLevel] = useState(0)
  const live = useRef<Live>()
  const gone = useRef(false)

  const stop = (): void => {
    const { recorder } = live.current ?? {}
    if (recorder?.state === 'recording') recorder.stop()
  }
  const start = async (): Promise<void> => {
    const kind =
      typeof MediaRecorder === 'undefined' ? undefined : kinds.find((k) => MediaRecorder.isTypeSupported(k))
    if (!kind || !navigator.mediaDevices?.getUserMedia) return setState('unable')
    setState('asking')
    let stream: MediaStream
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    } catch (no) {
      return setState((no as Error).name === 'NotAllowedError' ? 'refused' : 'unable')
    }
    // The sheet was closed while the phone asked.
    if (gone.current) return release(stream)
    record(stream, kind)
  }
  const record = (stream: MediaStream, kind: string): void => {
    const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: bitsPerSecond })
    const parts: Blob[] = []
    const began = performance.now()
    const lasted = (): number => (performance.now() - began) / 1000
    const audio = new AudioContext()
    const heard = listen(audio, stream)
    const timer = window.setInterval(() => {
      setSeconds(Math.floor(lasted()))
      setLevel(heard())
      screenSignals.beat()
      if (lasted() >= maxSeconds) stop()
    }, 100)
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
    recorder.addEventListener('stop', () => {
      const took = Math.min(maxSeconds, lasted())
      clearInterval(timer)
      release(stream)
      void audio.close()
      if (gone.current) return
      setState('idle')
      const note = new Blob(parts, { type: kind.split(';')[0]! })
      if (note.size > 0) onNote(note, took)
    })
    live.current = { recorder, stream, timer, audio }
    setSeconds(0)
    setLevel(0)
    recorder.start()
    setState('recording')
  }

  useEffect(() => {
    // A phone that is put in a pocket has said what it had to say.
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') stop()
    }
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      gone.current = true
      stop()
    }
  }, [])
  return { state, seconds, level, start: () => void start(), stop }
}

const release = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop())

const listen = (audio: AudioContext, stream: MediaStream): (() => number) => {
  const analyser = audio.createAnalyser()
  analyser.fftSize = 512
  audio.createMediaStreamSource(stream).connect(analyser)
  const wave = new Uint8Array(analyser.fftSize)
  return () => {
    analyser.getByteTimeDomainData(wave)
    const loudest = wave.reduce((most, at) => Math.max(most, Math.abs(at - 128)), 0)
    return Math.min(1, loudest / 64)
  }
}
