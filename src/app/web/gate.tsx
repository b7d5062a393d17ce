/** The door: who are you, come in, your account. */
import { render } from 'preact'
import { haveAtHand } from '../../kernel/web/draw-spoken.tsx'
import { heedOtherKeys, takeKey } from '../../kernel/web/link-key.ts'
import { firstWords } from '../../kernel/web/page-words.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve } from '../../kernel/web/router.ts'
import { PageContext } from '../../kernel/web/Slot.tsx'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { Door, Enter, EnterByLink, Gate, OwnAccount } from '../../people/web/GatePage.tsx'
import { gate } from './slices.ts'
import '../../kernel/web/style/base.css'

haveAtHand(gate, { '/': Door, '/entrer': Enter, '/in/*': EnterByLink, '/compte': OwnAccount })

// Before anything is shown: what stands in the address is read once, and goes.
takeKey('/in')
takeKey('/avis')
takeKey('/enquete')
takeKey('/fuite')
takeKey('/detecteur')
wearKeptTheme()
heedOtherKeys()
serve('/entrer', '/in', '/compte', '/accessibilite', '/mentions', '/avis', '/enquete', '/fuite', '/detecteur')
const words = await firstWords(gate)

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, preferredLang())}>
      <PageContext.Provider value={{ parts: gate }}>
        <Gate />
      </PageContext.Provider>
    </SpeechContext.Provider>,
    root,
  )
