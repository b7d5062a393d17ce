import { preferredLang, type Speech, speechOf } from '../../../kernel/web/speech.ts'

/** The plan's own words, for pages that show it to few: both come together. */
export const speechApart = async (): Promise<Speech> => {
  const lang = preferredLang()
  const words =
    lang === 'en'
      ? await import('./words.en.ts').then((m) => m.en)
      : await import('./words.fr.ts').then((m) => m.fr)
  return speechOf(words, lang)
}
