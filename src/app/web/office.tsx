/** The office: agents, technicians, managers, operators, head office. */
import { render } from 'preact'
import { earlyCame, hearEarly } from '../../kernel/web/ask.ts'
import { serve } from '../../kernel/web/router.ts'
import { preferredLang, speechOf } from '../../kernel/web/speech.ts'
import { calm } from '../../kernel/web/idle.ts'
import { onlyForStaff } from '../../kernel/web/page-person.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { Office } from './office/Office.tsx'
import { firstWords } from '../../kernel/web/page-words.ts'
import { office } from './slices.ts'
import { haveAtHand } from '../../kernel/web/draw-spoken.tsx'
import { ThreadDecision, ThreadOrder } from '../../contractors/web/office/ThreadOrder.tsx'
import { AlertsButton } from '../../people/web/alerts/AlertsButton.tsx'
import { HomeButton } from '../../people/web/home/HomeButton.tsx'
import { LocalSpeech } from '../../practice/web/LocalSpeech.tsx'
import { CallScreen, InboxScreen, PlaceScreen } from '../../requests/web/office/office-screens.tsx'
import { PlaceAbout } from '../../requests/web/place/PlaceAbout.tsx'
import { PlaceActs } from '../../requests/web/place/PlaceActs.tsx'
import { PlaceMatters } from '../../requests/web/place/PlaceMatters.tsx'
import '../../kernel/web/style/base.css'

haveAtHand(office, {
  '/bureau': CallScreen,
  '/bureau/a-faire': InboxScreen,
  '/bureau/lieu/:id': PlaceScreen,
  'place.about': PlaceAbout,
  'place.acts': PlaceActs,
  'place.alerts': AlertsButton,
  'place.home': HomeButton,
  'place.matters': PlaceMatters,
  'thread.decision': ThreadDecision,
  'thread.order': ThreadOrder,
})
/** What one came for is waited for so long (ms), and drawn with the walls; a house that is slower shows them without it. */
const patience = 300

wearKeptTheme()
serve('/bureau')
onlyForStaff()
const lang = preferredLang()
const words = await firstWords(office)
await earlyCame(patience)
hearEarly()

const root = document.getElementById('app')
root?.replaceChildren()
if (root)
  render(
    <LocalSpeech of={speechOf(words, lang)}>
      <Office />
    </LocalSpeech>,
    root,
  )

// Forms ask what they always asked until it is known what is asked no more.
void calm()
  .then(() => import('../../ledger/web/keep-standings.ts'))
  .then((m) => m.keepStandings())
  .catch(() => undefined)
