import { useEffect, useRef, useState } from 'preact/hooks'
import type { Lang } from '../../core/access.ts'
import { screenSignals } from '../screen-signals.ts'

export type Dictation = {
  /** this browser writes what is said, on the phone itself */
  can: boolean
  on: boolean
  toggle: () => void
}

// The part of the draft standard (Web Speech API, 2025) that is used here; most browsers have an older one, or none.
type Recogniser = EventTarget & {
  lang: string
  continuous: boolean
  processLocally?: boolean
  start: () => void
  stop: () => void
}
type RecogniserKind = {
  new (): Recogniser
  available?: (asked: { langs: string[]; processLocally: boolean }) => Promise<string>
}
type DictationEvent = Event & { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }>> }

const langs: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' }

/**
 * Words from a voice, told to `onWords` as they come. Only where the browser promises to do it on the phone: without that
 * promise (`webkitSpeechRecognition`) the voice, and whoever is heard behind it, goes to the browser's maker. The keyboard's
 * own microphone is the person's choice, not ours.
 */
export const useDictation = (lang: Lang, onWords: (words: string) => void): Dictation => {
  const [can, setCan] = useState(false)
  const [on, setOn] = useState(false)
  const live = useRef<Recogniser>()
  useEffect(() => {
    let gone = false
    void isOnDevice(langs[lang]).then((yes) => !gone && setCan(yes))
    return () => {
      gone = true
      live.current?.stop()
    }
  }, [lang])
  const start = (): void => {
    const Kind = kindHere()
    if (!Kind) return
    const recogniser = new Kind()
    recogniser.lang = langs[lang]
    recogniser.continuous = true
    recogniser.processLocally = true
    recogniser.addEventListener('result', (event) => {
      screenSignals.beat()
      const { resultIndex, results } = event as DictationEvent
      for (let i = resultIndex; i < results.length; i++) onWords(results[i]?.[0]?.transcript.trim() ?? '')
    })
    recogniser.addEventListener('end', () => setOn(false))
    recogniser.start()
    live.current = recogniser
    setOn(true)
  }
  return { can, on, toggle: () => (on ? live.current?.stop() : start()) }
}

const kindHere = (): RecogniserKind | undefined =>
  (globalThis as { SpeechRecognition?: RecogniserKind }).SpeechRecognition

const isOnDevice = async (lang: string): Promise<boolean> => {
  const said = await kindHere()
    ?.available?.({ langs: [lang], processLocally: true })
    .catch(() => '')
  return said === 'available'
}
