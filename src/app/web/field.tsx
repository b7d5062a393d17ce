/** The caretaker's phone. */
import { render } from 'preact'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { sendHeld } from '../../requests/web/field/hold.ts'
import { Field } from './field/Field.tsx'
import { fr } from './field/words.fr.ts'
import '../../kernel/web/style/base.css'

wearKeptTheme()
serve('/terrain')
sendHeld()
const lang = preferredLang()
const words = lang === 'en' ? (await import('./field/words.en.ts')).en : fr

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, lang)}>
      <Field />
    </SpeechContext.Provider>,
    root,
  )
