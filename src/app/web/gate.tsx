/** The door: who are you, come in, your account. */
import { render } from 'preact'
import { heedOtherKeys } from '../../kernel/web/link-key.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { fr as pages } from '../../people/core/words.people.fr.ts'
import { Gate } from '../../people/web/GatePage.tsx'
import { fr as alerts } from '../../people/core/alert/words.codes.fr.ts'
import '../../kernel/web/style/base.css'

wearKeptTheme()
heedOtherKeys()
serve('/entrer', '/in', '/compte', '/accessibilite', '/mentions')
const lang = preferredLang()
const words = lang === 'en' ? (await import('./gate/words.en.ts')).en : { ...pages, ...alerts }

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, lang)}>
      <Gate />
    </SpeechContext.Provider>,
    root,
  )
