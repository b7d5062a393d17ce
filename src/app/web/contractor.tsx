/** The contractor's phone: the day and the orders, by the link of a mail or signed in. */
import { type JSX, render } from 'preact'
import { Firm } from '../../contractors/web/firm/Firm.tsx'
import { type Hearing, HearingContext } from '../../contractors/web/firm/hearing.ts'
import { hearEarly } from '../../kernel/web/ask.ts'
import { carryLink, speak } from '../../kernel/web/http-headers.ts'
import { heedOtherKeys, takeKey } from '../../kernel/web/link-key.ts'
import { later } from '../../kernel/web/later.tsx'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { match, serve, useHere } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { fr } from './contractor/words.fr.ts'
import { TenantFrame } from './tenant/TenantFrame.tsx'
import '../../kernel/web/style/base.css'

const Nothing = (): null => null
// Without network the order stands without its plan, and there is nothing new to thank for.
const loadPlan = () => import('../../estate/web/plan/load-plan-parts.tsx').then((m) => m.loadLooked())
const Plan = later(loadPlan, Nothing)
const planAhead = async (): Promise<unknown> => {
  const { loadTouched } = await import('../../estate/web/plan/load-plan-parts.tsx')
  return Promise.all([loadPlan(), loadTouched()])
}
const Thanks = later(
  () => import('../../estate/web/plan/thanksApart.tsx').then((m) => m.loadThanks()),
  Nothing,
)

// Without network nobody is kept from telling it: the house reads the words too.
const Heard = later(
  () => import('../../requests/web/heard/load-heard.ts').then((m) => m.loadHeardByFirm()),
  Nothing,
)
const hear = (hearing: Hearing): JSX.Element => <Heard {...hearing} />

const Contractor = (): JSX.Element => {
  const { path } = useHere()
  const linked = match('/o', path) ?? match('/o/:order', path)
  const signed = match('/entreprise/:order', path)
  const base = linked ? '/o' : '/entreprise'
  return (
    <TenantFrame area="firm" home={base}>
      <Firm
        base={base}
        order={linked?.['order'] ?? signed?.['order']}
        byLink={linked !== undefined}
        plan={Plan}
        planAhead={planAhead}
        thanks={Thanks}
      />
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
      <HearingContext.Provider value={hear}>
        <Contractor />
      </HearingContext.Provider>
    </SpeechContext.Provider>,
    root,
  )
