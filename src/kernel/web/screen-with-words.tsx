import type { ComponentType, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Words } from '../core/words.ts'
import { preferredLang, SpeechContext, useSpeech } from './speech.ts'
import { speechWith } from './part-speech.ts'

/**
 * A screen that brings words of its own beside those of its page: French in its own file, English fetched with it. A screen
 * is never kept away by its words: where the English ones cannot be had, it speaks French.
 */
export const spokenWith = async <Props extends object>(
  Screen: ComponentType<Props>,
  fr: Words,
  english: () => Promise<Words>,
): Promise<ComponentType<Props>> => {
  const own = preferredLang() === 'en' ? await english().catch(() => fr) : fr
  return (props): JSX.Element => {
    const page = useSpeech()
    const speech = useMemo(() => speechWith(own, page), [page])
    return (
      <SpeechContext.Provider value={speech}>
        <Screen {...props} />
      </SpeechContext.Provider>
    )
  }
}
