/** The door: who are you, come in, your account. */
import { render } from 'preact'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { fr } from '../../people/core/words.pages.fr.ts'
import { Gate } from '../../people/web/Gate.tsx'
import '../../kernel/web/style/base.css'

wearKeptTheme()
serve('/entrer', '/in', '/compte', '/accessibilite')
const lang = preferredLang()
const words = lang === 'en' ? (await import('../../people/core/words.pages.en.ts')).en : fr

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, lang)}>
      <Gate />
    </SpeechContext.Provider>,
    root,
  )
