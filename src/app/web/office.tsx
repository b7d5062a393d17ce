/** The office: agents, technicians, managers, operators, head office. */
import { render } from 'preact'
import { serve } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { Office } from './office/Office.tsx'
import { fr } from './office/words.fr.ts'
import '../../kernel/web/style/base.css'

wearKeptTheme()
serve('/bureau')
const lang = preferredLang()
const words = lang === 'en' ? (await import('./office/words.en.ts')).en : fr

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, lang)}>
      <Office />
    </SpeechContext.Provider>,
    root,
  )
