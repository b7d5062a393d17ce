import { sentenceOf } from '../../kernel/core/words.ts'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import { en } from '../core/words.leaving.en.ts'
import { fr } from '../core/words.leaving.fr.ts'

/** The words of a notice come with its own pages: in a tenant’s one file of words they would weigh on every request. */
export const useLeavingWords = (): Speech => {
  const speech = useSpeech()
  const words = speech.lang === 'fr' ? fr : en
  return { ...speech, t: (key, params) => sentenceOf(words, key, params, speech.lang) }
}
