/** The contractor's phone: the day and the orders, by the link of a mail or signed in. */
import { type JSX, render } from 'preact'
import { FirmByLink, FirmSignedIn } from '../../contractors/web/firm/Firm.tsx'
import { hearEarly } from '../../kernel/web/ask.ts'
import { DrawSpoken, haveAtHand } from '../../kernel/web/draw-spoken.tsx'
import { findScreen } from '../../kernel/web/find-screen.ts'
import { carryLink, speak } from '../../kernel/web/http-headers.ts'
import { heedOtherKeys, takeKey } from '../../kernel/web/link-key.ts'
import { calm } from '../../kernel/web/idle.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve, useHere } from '../../kernel/web/router.ts'
import { PageContext } from '../../kernel/web/Slot.tsx'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { fr } from './contractor/words.fr.ts'
import { contractor } from './slices.ts'
import { TenantFrame } from './tenant/TenantFrame.tsx'
import '../../kernel/web/style/base.css'

// The firm's day comes in the first file of the page: loaded apart it would come a file later.
haveAtHand(contractor, { '/o': FirmByLink, '/entreprise': FirmSignedIn })

const Contractor = (): JSX.Element => {
  const { path } = useHere()
  const { screen, params } = findScreen(contractor, path) ?? findScreen(contractor, '/entreprise')!
  return (
    <TenantFrame area="firm" home={`/${screen.path.split('/')[1]}`}>
      <DrawSpoken of={screen} given={params} />
    </TenantFrame>
  )
}

wearKeptTheme()
serve('/o', '/entreprise')
const token = takeKey('/o')
heedOtherKeys()
// The link is shown at every door, the first question included.
if (token) carryLink(token)
const lang = preferredLang()
speak(lang)
hearEarly()
const words = lang === 'en' ? (await import('./contractor/words.en.ts')).en : fr

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, lang)}>
      <PageContext.Provider value={{ parts: contractor }}>
        <Contractor />
      </PageContext.Provider>
    </SpeechContext.Provider>,
    root,
  )

// Forms ask what they always asked until it is known what is asked no more.
void calm()
  .then(() => import('../../ledger/web/keep-standings.ts'))
  .then((m) => m.keepStandings())
  .catch(() => undefined)
