/** The tenant's phone: report (with or without an account), follow one request, and home. */
import { type JSX, render } from 'preact'
import { heedOtherKeys, takeKey } from '../../kernel/web/link-key.ts'
import { later } from '../../kernel/web/load-later.tsx'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { match, serve, useHere } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf, useSpeech } from '../../kernel/web/speech.ts'
import { fr as danger } from '../../requests/core/danger/words.fr.ts'
import { fr as report } from '../../requests/core/words/tenant.fr.ts'
import { TenantReport } from '../../requests/web/tenant/TenantReport.tsx'
import { useMyself } from '../../requests/web/tenant/useMyself.ts'
import { TenantFrame } from './tenant/TenantFrame.tsx'
import '../../kernel/web/style/base.css'

const Follow = later(() => import('../../requests/web/tenant/FollowPage.tsx').then((m) => m.FollowPage))
const Plan = later(() => import('../../estate/web/plan/load-plan-parts.tsx').then((m) => m.loadPointed()))
const Home = later(() => import('../../requests/web/tenant/TenantHome.tsx').then((m) => m.TenantHome))

const Tenant = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const myself = useMyself()
  const label = t('tenant.loading')
  const thread = path === '/t' || path.startsWith('/t/')
  const mine = match('/chez-moi/:id', path)
  const reported = match('/signaler/:code', path)
  return (
    <TenantFrame area="tenant" home={myself.signedIn ? '/chez-moi' : '/signaler'}>
      {thread ? (
        <Follow label={label} token={key ?? ''} />
      ) : mine ? (
        <Follow label={label} id={mine['id']} />
      ) : match('/chez-moi', path) ? (
        <Home label={label} myself={myself} />
      ) : (
        <TenantReport
          code={reported?.['code']}
          signedIn={myself.signedIn}
          home={myself.home}
          planView={Plan}
        />
      )}
    </TenantFrame>
  )
}

// Before anything is shown: what stands in the address is read once, and goes.
const key = takeKey('/t')
heedOtherKeys()
wearKeptTheme()
// One root at a time: from the report to her thread the page is loaded anew, with the words of what it shows.
const reporting = location.pathname.startsWith('/signaler')
serve(...(reporting ? ['/signaler'] : ['/t', '/chez-moi']))
const lang = preferredLang()
const toldWords =
  lang === 'en'
    ? {
        ...(await import('../../requests/core/danger/words.en.ts')).en,
        ...(await import('../../requests/core/words/tenant.en.ts')).en,
      }
    : { ...danger, ...report }
const words = reporting
  ? toldWords
  : { ...toldWords, ...(await import('./tenant/tenant-words.ts').then((m) => m.following(lang))) }

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speechOf(words, lang)}>
      <Tenant />
    </SpeechContext.Provider>,
    root,
  )
