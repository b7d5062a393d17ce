/** The tenant's phone: report (with or without an account), follow one request, and home. */
import { type JSX, render } from 'preact'
import { DrawSpoken, haveAtHand } from '../../kernel/web/draw-spoken.tsx'
import { findScreen } from '../../kernel/web/find-screen.ts'
import { heedOtherKeys, takeKey } from '../../kernel/web/link-key.ts'
import { firstWords } from '../../kernel/web/page-words.ts'
import { calm } from '../../kernel/web/idle.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve, useHere } from '../../kernel/web/router.ts'
import { PageContext } from '../../kernel/web/Slot.tsx'
import { preferredLang, speechOf, useSpeech } from '../../kernel/web/speech.ts'
import { LocalSpeech } from '../../practice/web/LocalSpeech.tsx'
import { TenantReport } from '../../requests/web/tenant/TenantReport.tsx'
import { KeepMyself, useMyself } from '../../requests/web/tenant/useMyself.ts'
import { tenant } from './slices.ts'
import { TenantFrame } from './tenant/TenantFrame.tsx'
import '../../kernel/web/style/base.css'

// A report begins in the first file of the page: loaded apart it would come a file later.
haveAtHand(tenant, { '/signaler/*': TenantReport })

const Tenant = (): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  const { signedIn } = useMyself()
  const { screen, params } = findScreen(tenant, path) ?? findScreen(tenant, '/signaler')!
  return (
    <TenantFrame area="tenant" home={signedIn ? '/chez-moi' : '/signaler'}>
      <DrawSpoken of={screen} given={params} label={t('tenant.loading')} />
    </TenantFrame>
  )
}

// Before anything is shown: what stands in the address is read once, and goes.
takeKey('/t')
takeKey('/bail')
heedOtherKeys()
wearKeptTheme()
// One root at a time: from a report to her thread the page is loaded anew, and no report carries the link of a thread.
const isReport = location.pathname.startsWith('/signaler')
serve(...(isReport ? ['/signaler'] : ['/t', '/chez-moi', '/bail']))
const words = await firstWords(tenant)

const root = document.getElementById('app')
if (root)
  render(
    <LocalSpeech of={speechOf(words, preferredLang())} isStranger={isReport}>
      <PageContext.Provider value={{ parts: tenant }}>
        <KeepMyself>
          <Tenant />
        </KeepMyself>
      </PageContext.Provider>
    </LocalSpeech>,
    root,
  )

// Forms ask what they always asked until it is known what is asked no more.
void calm()
  .then(() => import('../../ledger/web/keep-standings.ts'))
  .then((m) => m.keepStandings())
  .catch(() => undefined)
