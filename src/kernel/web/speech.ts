import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lang } from '../core/access.ts'
import { fill, type Params, sentenceOf, type T, type Words } from '../core/words.ts'
import { speak } from './http-headers.ts'
import { recall, remember } from './local-memory.ts'

/** `first`: only the words of the first screen are here yet; what needs others waits. */
export type Speech = {
  lang: Lang
  t: T
  first?: true
}

export const SpeechContext = createContext<Speech>({ lang: 'fr', t: (key) => key })

/** `const { t, lang } = useSpeech()`: the sentence of a key in the reader's language. */
export const useSpeech = (): Speech => useContext(SpeechContext)

/** The language that the reader chose, else her browser's; French when in doubt. */
export const preferredLang = (): Lang => {
  const chosen = recall('loge-lang') ?? new URLSearchParams(location.search).get('lang')
  return (chosen ?? navigator.language).startsWith('en') ? 'en' : 'fr'
}

export const chooseLang = (lang: Lang): void => {
  remember('loge-lang', lang)
  location.reload()
}

let worn: Words = {}

/** From now on what an agency says in words of its own stands in the place of the house’s, on every screen of this page. */
export const wearWords = (own: Words): void => {
  worn = own
}

/** The sentence of a key: the agency’s own, else that of a dictionary. */
export const sayWorn = (words: Words, key: string, params: Params | undefined, lang: Lang): string => {
  const own = worn[key]
  return own === undefined ? sentenceOf(words, key, params, lang) : fill(own, params, lang)
}

export const speechOf = (words: Words, lang: Lang): Speech => {
  speak(lang)
  document.documentElement.lang = lang
  return { lang, t: (key, params) => sayWorn(words, key, params, lang) }
}

/** The first screen's words alone: what it cannot say yet stays blank, and `onMiss` hears that it was asked for. */
export const firstSpeech = (words: Words, lang: Lang, onMiss: () => void): Speech => {
  const whole = speechOf(words, lang)
  return {
    lang,
    first: true,
    t: (key, params) => {
      const said = whole.t(key, params)
      if (said !== key) return said
      onMiss()
      return '\u00a0'
    },
  }
}
